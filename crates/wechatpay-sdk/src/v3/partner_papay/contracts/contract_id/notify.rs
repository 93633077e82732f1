//! `/v3/partner-papay/contracts/{contract_id}/notify`

/// `/v3/partner-papay/contracts/{contract_id}/notify`
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 服务商商户预扣费通知 (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("12345512")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .deduct_duration(post::DeductDuration::new().count(1).unit("DAY"))
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1).currency("CNY"));
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/partner-papay/contracts/{contract_id}/notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/partner-papay/contracts/{contract_id}/notify")
    }
}

/// 服务商商户预扣费通知
pub mod post {
    use crate::message;

    pub use crate::shared::v3_papay_contracts_contract_id_notify_post::EstimatedAmount;

    /// 服务商商户预扣费通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sp_appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<DeductDuration>("deduct_duration"),
            message::required::<EstimatedAmount>("estimated_amount"),
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

        /// 服务商应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户应用D
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 扣费持续时间
        #[inline]
        pub fn deduct_duration(self, value: DeductDuration) -> Self {
            Self(self.0.with("deduct_duration", value))
        }

        /// 预计扣费金额信息（必填）
        #[inline]
        pub fn estimated_amount(self, value: EstimatedAmount) -> Self {
            Self(self.0.with("estimated_amount", value))
        }
    }

    /// 扣费持续时间
    pub struct DeductDuration(pub(crate) message::Object);

    impl DeductDuration {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<i64>("count"), message::optional::<String>("unit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 扣费持续时间数（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 单位
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("unit", value))
        }
    }

    request!(Request, DeductDuration);

    held!(DeductDuration);
}
