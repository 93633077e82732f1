//! 获取邀请开通的商户信息 · List invited merchants
//!
//! `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`

/// 获取邀请开通的商户信息 · List invited merchants
///
/// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
#[derive(Clone)]
pub struct Listspinvitemchinfo {
    pub(crate) node: crate::chain::Node,
}

impl Listspinvitemchinfo {
    /// 获取邀请开通的商户信息 · List invited merchants
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    ///
    /// 服务商按时间、邀请码和状态分页查询邀请开通电子发票的商户，返回邀请结果和总数。模式：服务商。
    ///
    /// Lists merchants invited to enable the partner's e-fapiao service, by time, invitation code and status, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .query_time_start("2035-07-01T12:00:00+08:00")
    ///     .query_time_end("2035-07-02T12:00:00+08:00")
    ///     .offset(10)
    ///     .limit(1)
    ///     .mch_invite_status(get::MchInviteStatus::MCH_INVITE_SUCC);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiaomerchant()
    ///     .listspinvitemchinfo()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015941524](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
    #[doc(alias(
        "获取邀请开通的商户信息",
        "List invited merchants",
        "电子发票 腾讯数电发票模式",
        "listspinvitemchinfo",
        "fapiaomerchant/listspinvitemchinfo"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo")
    }
}

/// 获取邀请开通的商户信息 · List invited merchants
pub mod get {

    enumeration! {
        /// 商户邀请状态 · Merchant invitation status
        MchInviteStatus {
            /// `MCH_INVITE_SUCC`: 邀请成功 · Invitation succeeded
            MCH_INVITE_SUCC = "MCH_INVITE_SUCC",
            /// `MCH_INVITE_FAILED`: 邀请失败 · Invitation failed
            MCH_INVITE_FAILED = "MCH_INVITE_FAILED",
        }
    }

    enumeration! {
        /// 商户邀请的状态 · Merchant invitation status
        MchInviteResultListMchInviteStatus {
            /// `MCH_INVITE_SUCC`: 邀请成功 · Invitation succeeded
            MCH_INVITE_SUCC = "MCH_INVITE_SUCC",
            /// `MCH_INVITE_FAILED`: 邀请失败 · Invitation failed
            MCH_INVITE_FAILED = "MCH_INVITE_FAILED",
        }
    }

    enumeration! {
        /// 商户邀请失败错误码 · Merchant invitation failure code
        InviteFailedCode {
            /// `UNKNOWN_TAX_INFO`: 税务信息未知 · Unknown tax data
            UNKNOWN_TAX_INFO = "UNKNOWN_TAX_INFO",
            /// `INVALID_COMPANY_INFO`: 企业信息无效 · Invalid company data
            INVALID_COMPANY_INFO = "INVALID_COMPANY_INFO",
            /// `NOT_MEET_ACCESS_CONDITION`: 不满足接入条件 · The conditions are not met
            NOT_MEET_ACCESS_CONDITION = "NOT_MEET_ACCESS_CONDITION",
            /// `NOT_IN_PILOT_SCOPE`: 不在试点范围 · Not in the pilot
            NOT_IN_PILOT_SCOPE = "NOT_IN_PILOT_SCOPE",
            /// `MISSING_TAX_AUTHORITY_CODE`: 缺少税务机关代码 · The tax authority code is missing
            MISSING_TAX_AUTHORITY_CODE = "MISSING_TAX_AUTHORITY_CODE",
            /// `MERCHANT_INFO_NOT_SET`: 商户信息未设置 · The merchant's data are not set
            MERCHANT_INFO_NOT_SET = "MERCHANT_INFO_NOT_SET",
            /// `UNKNOWN_ERROR`: 未知错误 · Unknown error
            UNKNOWN_ERROR = "UNKNOWN_ERROR",
        }
    }

    /// 获取邀请开通的商户信息：请求 · List invited merchants: request
    pub struct Request {
        /// 查询时间起（必填） · Query start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub query_time_start: Option<crate::Time>,
        /// 查询时间止（必填） · Query end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub query_time_end: Option<crate::Time>,
        /// 本次查询的起始位置（必填） · Query offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次查询的最大数量（必填） · Maximum number of records (required)
        pub limit: Option<i64>,
        /// 服务商邀请code · Partner invitation code
        pub invite_code: Option<String>,
        /// 商户邀请状态（必填） · Merchant invitation status (required)
        pub mch_invite_status: MchInviteStatus,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 查询时间起（必填） · Query start time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn query_time_start<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.query_time_start = value.into_member();
            self
        }

        /// 查询时间止（必填） · Query end time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn query_time_end<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.query_time_end = value.into_member();
            self
        }

        /// 本次查询的起始位置（必填） · Query offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 本次查询的最大数量（必填） · Maximum number of records (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 服务商邀请code · Partner invitation code
        pub fn invite_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invite_code = value.into_member();
            self
        }

        /// 商户邀请状态（必填） · Merchant invitation status (required)
        pub fn mch_invite_status<M>(
            mut self,
            value: impl crate::IntoMember<MchInviteStatus, M>,
        ) -> Self {
            self.mch_invite_status = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 获取邀请开通的商户信息：应答 · List invited merchants: answer
    #[non_exhaustive]
    pub struct Response {
        /// 总数 · Total count
        pub total_count: Option<i64>,
        /// 本次查询的起始位置 · Query offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 本次查询的最大数量 · Maximum number of records
        pub limit: Option<i64>,
        /// 相关链接 · Related links
        pub links: Option<Links>,
        /// 邀请的商户结果 · Merchant invitation results
        pub mch_invite_result_list: Option<Vec<MchInviteResultList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 相关链接 · Related links
    #[non_exhaustive]
    pub struct Links {
        /// 下一页链接 · Next page link
        pub next: Option<String>,
        /// 上一页链接 · Previous page link
        pub prev: Option<String>,
        /// 当前链接 · Current page link
        pub self_: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 邀请的商户结果 · Merchant invitation results
    #[non_exhaustive]
    pub struct MchInviteResultList {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户邀请的状态 · Merchant invitation status
        pub mch_invite_status: MchInviteResultListMchInviteStatus,
        /// 商户名称 · Merchant name
        pub ep_name: Option<String>,
        /// 商户税号 · Merchant tax ID
        pub tax_id: Option<String>,
        /// 服务商邀请code · Partner invitation code
        pub invite_code: Option<String>,
        /// 商户操作时间 · Merchant operation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub operate_time: Option<crate::Time>,
        /// 商户邀请失败错误码 · Merchant invitation failure code
        pub invite_failed_code: InviteFailedCode,
        /// 商户邀请失败的原因 · Merchant invitation failure reason
        pub invite_failed_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => query_time_start: Required "query_time_start",
            1 => query_time_end: Required "query_time_end",
            2 => offset: Required "offset",
            3 => limit: Required "limit",
            4 => invite_code: Optional "invite_code",
            5 => mch_invite_status: Required "mch_invite_status",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => links: Optional "links",
            4 => mch_invite_result_list: Optional "mch_invite_result_list",
        }
        Links {
            0 => next: Optional "next",
            1 => prev: Optional "prev",
            2 => self_: Optional "self",
        }
        MchInviteResultList {
            0 => sub_mchid: Optional "sub_mchid",
            1 => mch_invite_status: Optional "mch_invite_status",
            2 => ep_name: Optional "ep_name",
            3 => tax_id: Optional "tax_id",
            4 => invite_code: Optional "invite_code",
            5 => operate_time: Optional "operate_time",
            6 => invite_failed_code: Optional "invite_failed_code",
            7 => invite_failed_reason: Optional "invite_failed_reason",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = MchInviteResultList;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.mch_invite_result_list.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<MchInviteResultList> {
            self.mch_invite_result_list.unwrap_or_default()
        }
    }
}
