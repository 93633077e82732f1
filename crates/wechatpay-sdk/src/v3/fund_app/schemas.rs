//! The types that operations of `/v3/fund-app` share: the schemas that the catalogue names.

enumeration! {
    /// 转账场景ID · Transfer scenario ID
    TransferSceneId {
        /// `1000`: 现金营销 · Cash marketing
        N1000 = "1000",
        /// `1002`: 行政补贴 · Administrative subsidy
        N1002 = "1002",
        /// `1004`: 保险理赔 · Insurance claim
        N1004 = "1004",
        /// `1005`: 佣金报酬 · Commission pay
        N1005 = "1005",
        /// `1009`: 采购货款 · Purchase of goods
        N1009 = "1009",
        /// `1010`: 二手回收 · Second-hand recycling
        N1010 = "1010",
        /// `1011`: 企业赔付 · Compensation by a company
        N1011 = "1011",
        /// `1013`: 公益补助 · Charity aid
        N1013 = "1013",
    }
}

enumeration! {
    /// 单据状态 · Record status
    TransferState {
        /// `ACCEPTED`: 已受理 · Accepted
        ACCEPTED = "ACCEPTED",
        /// `PROCESSING`: 处理中 · In progress
        PROCESSING = "PROCESSING",
        /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
        WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        /// `TRANSFERING`: 转账中 · Transfer under way
        TRANSFERING = "TRANSFERING",
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 失败 · Failed
        FAIL = "FAIL",
        /// `CANCELING`: 撤销中 · Being cancelled
        CANCELING = "CANCELING",
        /// `CANCELLED`: 已撤销 · Cancelled
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
