//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`

/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 企业商户作废员工企业支付额度卡 (partner)
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::card_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel")
    }
}

/// 企业商户作废员工企业支付额度卡
pub mod post {
    use crate::message;

    pub use crate::shared::v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get::CardState;

    /// 企业商户作废员工企业支付额度卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 作废原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    /// 企业商户作废员工企业支付额度卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 微信授权关系ID
        pub employee_id: Option<String>,
        /// 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// 卡片状态
        pub card_state: Option<crate::Enumeration<CardState>>,
        /// 卡片失效时间
        pub card_disabled_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => employee_id: "employee_id",
            3 => card_no: "card_no",
            4 => card_state: "card_state",
            5 => card_disabled_time: "card_disabled_time",
        }
    }
}
