; The Windows installer. Switches: /S silent, /ALLUSERS for all users of the computer (as an
; administrator), /D=FOLDER last and unquoted. The uninstaller: /S silent, /RECORDS removes the
; user's records as well.
; Defined by packaging/windows.py: VERSION, FOLDER (the frozen app), ICON, TARGET, and at will QUICK and
; AMD64 (a 64-bit installer, which Debian's NSIS can make and a Wine without 32 bits needs).

Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
ManifestDPIAware true
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define APP "Petriscope"
!define KIND "Petriscope.Bundle"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"

Name "${APP}"
OutFile "${TARGET}"
RequestExecutionLevel user ; nobody is asked for a password; /ALLUSERS is for who has the right
InstallDir "" ; .onInit decides, unless /D= did
SetDateSave off ; the same source gives the same bytes
VIProductVersion "${VERSION}.0"
VIAddVersionKey "CompanyName" "Petriscope maintainers"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${APP} installer"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\petriscope.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Sets who the app is installed for, where $R0 holds the command line.
!macro forWhom
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "Petriscope needs 64-bit Windows 10 or newer." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro forWhom
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "Software\${APP}" "InstallDir" ; an upgrade stays where it was
  ${EndIf}
  ${If} $INSTDIR == ""
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${If} ${Errors}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${APP}"
    ${Else}
      StrCpy $INSTDIR "$PROGRAMFILES64\${APP}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  ; A running app holds its files: better to say so than to leave half of each version.
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\petriscope-engine.exe"
    Delete "$INSTDIR\petriscope-engine.exe"
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "Petriscope is running. Close it, then install again." /SD IDOK
      SetErrorLevel 3
      Abort "Petriscope is running. Close it, then install again."
    ${EndIf}
  ${EndIf}
  RMDir /r "$INSTDIR\_internal" ; of the version before, whose files may not mix with these

  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  File "/oname=petriscope.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\petriscope.exe" "" "$INSTDIR\petriscope.ico"

  WriteRegStr SHCTX "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "Software\Classes\.petriscope" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "Petriscope bundle"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\petriscope.ico"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\petriscope.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\petriscope.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Petriscope maintainers"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}

  ; Last of all: does it work on this computer? Its report lies beside the program.
  DetailPrint "Checking that Petriscope works on this computer ..."
  ExecWait '"$INSTDIR\petriscope.exe" self-test --out "$INSTDIR\self-test.json"' $0
  ${If} $0 != 0
    DetailPrint "The self-test failed; see $INSTDIR\self-test.json."
    MessageBox MB_ICONEXCLAMATION "Petriscope is installed, but its self-test failed. The report is in $INSTDIR\self-test.json." /SD IDOK
    SetErrorLevel 4
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  ; For whom it was installed is what the registry says of this folder.
  SetShellVarContext all
  ReadRegStr $0 SHCTX "Software\${APP}" "InstallDir"
  ${If} $0 != $INSTDIR
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Section "Uninstall"
  ; Only what was installed is removed, whatever folder /D= named.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\petriscope*.exe"
  Delete "$INSTDIR\petriscope.ico"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\self-test.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey SHCTX "Software\${APP}"
  ReadRegStr $0 SHCTX "Software\Classes\.petriscope" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey SHCTX "Software\Classes\.petriscope"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "${UNINSTALL}"

  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/RECORDS" $R1
  ${IfNot} ${Errors}
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\${APP}"
  ${EndIf}
SectionEnd
