//! `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`

/// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
pub struct Listspinvitemchinfo {
    pub(crate) node: crate::chain::Node,
}

impl Listspinvitemchinfo {
    /// 获取邀请开通的商户信息 (partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .query_time_start("2020-07-01T12:00:00+08:00")
    ///     .query_time_end("2020-07-02T12:00:00+08:00")
    ///     .offset(10)
    ///     .limit(1)
    ///     .invite_code("code_20200101_123")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo")
    }
}

/// 获取邀请开通的商户信息
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    enumeration! {
        /// 商户邀请状态
        MchInviteStatus {
            MCH_INVITE_SUCC = "MCH_INVITE_SUCC",
            MCH_INVITE_FAILED = "MCH_INVITE_FAILED",
        }
    }

    enumeration! {
        /// 商户邀请失败错误码
        InviteFailedCode {
            UNKNOWN_TAX_INFO = "UNKNOWN_TAX_INFO",
            INVALID_COMPANY_INFO = "INVALID_COMPANY_INFO",
            NOT_MEET_ACCESS_CONDITION = "NOT_MEET_ACCESS_CONDITION",
            NOT_IN_PILOT_SCOPE = "NOT_IN_PILOT_SCOPE",
            MISSING_TAX_AUTHORITY_CODE = "MISSING_TAX_AUTHORITY_CODE",
            MERCHANT_INFO_NOT_SET = "MERCHANT_INFO_NOT_SET",
            UNKNOWN_ERROR = "UNKNOWN_ERROR",
        }
    }

    /// 获取邀请开通的商户信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Time>("query_time_start"),
            message::required::<crate::Time>("query_time_end"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
            message::optional::<String>("invite_code"),
            message::required::<crate::Enumeration<MchInviteStatus>>("mch_invite_status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 查询时间起（必填）
        pub fn query_time_start(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("query_time_start", value))
        }

        /// 查询时间止（必填）
        pub fn query_time_end(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("query_time_end", value))
        }

        /// 本次查询的起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次查询的最大数量（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 服务商邀请code
        pub fn invite_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invite_code", value))
        }

        /// 商户邀请状态（必填）
        pub fn mch_invite_status(
            self,
            value: impl Into<crate::Enumeration<MchInviteStatus>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<MchInviteStatus>>("mch_invite_status", value),
            )
        }
    }

    /// 获取邀请开通的商户信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 总数
        pub total_count: Option<i64>,
        /// 本次查询的起始位置
        pub offset: Option<i64>,
        /// 本次查询的最大数量
        pub limit: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
        /// 邀请的商户结果
        pub mch_invite_result_list: Option<Vec<MchInviteResultList>>,
    }

    /// 邀请的商户结果
    #[non_exhaustive]
    pub struct MchInviteResultList {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户邀请的状态
        pub mch_invite_status: Option<crate::Enumeration<MchInviteStatus>>,
        /// 商户名称
        pub ep_name: Option<String>,
        /// 商户税号
        pub tax_id: Option<String>,
        /// 服务商邀请code
        pub invite_code: Option<String>,
        /// 商户操作时间
        pub operate_time: Option<crate::Time>,
        /// 商户邀请失败错误码
        pub invite_failed_code: Option<crate::Enumeration<InviteFailedCode>>,
        /// 商户邀请失败的原因
        pub invite_failed_reason: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => offset: "offset",
            2 => limit: "limit",
            3 => links: "links",
            4 => mch_invite_result_list: "mch_invite_result_list",
        }
        MchInviteResultList {
            0 => sub_mchid: "sub_mchid",
            1 => mch_invite_status: "mch_invite_status",
            2 => ep_name: "ep_name",
            3 => tax_id: "tax_id",
            4 => invite_code: "invite_code",
            5 => operate_time: "operate_time",
            6 => invite_failed_code: "invite_failed_code",
            7 => invite_failed_reason: "invite_failed_reason",
        }
    }
}
