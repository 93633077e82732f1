//! The types that operations of `/v3/fund-app` share: the schemas that the catalogue names.

enumeration! {
    /// 转账场景ID · Transfer scenario ID
    TransferSceneId {
        N1000 = "1000",
        N1002 = "1002",
        N1004 = "1004",
        N1005 = "1005",
        N1009 = "1009",
        N1010 = "1010",
        N1011 = "1011",
        N1013 = "1013",
    }
}

enumeration! {
    /// 单据状态 · Record status
    TransferState {
        ACCEPTED = "ACCEPTED",
        PROCESSING = "PROCESSING",
        WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        TRANSFERING = "TRANSFERING",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        CANCELING = "CANCELING",
        CANCELLED = "CANCELLED",
    }
    final SUCCESS, FAIL, CANCELLED
}

/// 转账场景报备信息 · Transfer scenario report information
pub struct TransferSceneReportInfo {
    /// 信息类型（必填） · Information type (required)
    ///
    /// 最长 15 个字符。At most 15 characters.
    pub info_type: Option<String>,
    /// 信息内容（必填） · Information content (required)
    ///
    /// 最长 32 个字符。At most 32 characters.
    pub info_content: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl TransferSceneReportInfo {
    /// 信息类型（必填） · Information type (required)
    pub fn info_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.info_type = value.into_member();
        self
    }

    /// 信息内容（必填） · Information content (required)
    pub fn info_content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.info_content = value.into_member();
        self
    }
}

request!(TransferSceneReportInfo);

message! {
    TransferSceneReportInfo {
        0 => info_type: Required "info_type",
        1 => info_content: Required "info_content",
    }
}
