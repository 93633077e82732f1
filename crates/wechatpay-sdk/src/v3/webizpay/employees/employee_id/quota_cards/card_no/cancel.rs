//! 企业商户作废员工企业支付额度卡 · Cancel a quota card
//!
//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`

/// 企业商户作废员工企业支付额度卡 · Cancel a quota card
///
/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 企业商户作废员工企业支付额度卡 · Cancel a quota card
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    ///
    /// 服务商作废员工的企业支付额度卡，需填写作废原因，作废后卡片失效不能再付款。模式：服务商。
    ///
    /// Cancels the quota card of an employee with a reason, so that it can no longer be used. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::card_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .reason("商户主动作废");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .card_no("1068019671702503425")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507127](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    #[doc(alias(
        "企业商户作废员工企业支付额度卡",
        "Cancel a quota card",
        "企业支付",
        "cancel",
        "quota-cards/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel")
    }
}

/// 企业商户作废员工企业支付额度卡 · Cancel a quota card
pub mod post {

    enumeration! {
        /// 卡片状态 · Card status
        CardState {
            /// `ACTIVE`: 生效中 · Active
            ACTIVE = "ACTIVE",
            /// `DISABLED`: 已停用 · Disabled
            DISABLED = "DISABLED",
        }
    }

    /// 企业商户作废员工企业支付额度卡：请求 · Cancel a quota card: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 作废原因（必填） · Invalidation reason (required)
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 作废原因（必填） · Invalidation reason (required)
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    /// 企业商户作废员工企业支付额度卡：应答 · Cancel a quota card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信授权关系ID · WeChat authorisation relationship ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号 · Business payment card number
        pub card_no: Option<String>,
        /// 卡片状态 · Card status
        pub card_state: CardState,
        /// 卡片失效时间 · Card disabling time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub card_disabled_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => reason: Required "reason",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => employee_id: Optional "employee_id",
            3 => card_no: Optional "card_no",
            4 => card_state: Optional "card_state",
            5 => card_disabled_time: Optional "card_disabled_time",
        }
    }
}
