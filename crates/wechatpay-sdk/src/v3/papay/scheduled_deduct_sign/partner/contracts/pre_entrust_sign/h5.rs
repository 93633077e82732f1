//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
pub struct H5 {
    pub(crate) node: crate::chain::Node,
}

impl H5 {
    /// H5场景预约扣费类型签约的预签约 (partner)
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::h5::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sp_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_openid("wxd678efh567hg6787")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .contract_display_account("微信代扣用户A")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .out_user_code("用户A")
    ///     .deduct_schedule(
    ///         post::DeductSchedule::new()
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             )
    ///             .description("小乔-碎云皮肤（微信83区沧海之耀）"),
    ///     )
    ///     .jump_control(post::JumpControl::new().jump_appid("wxd678efh567hg6787"));
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .scheduled_deduct_sign()
    ///     .partner()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .h5()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5")
    }
}

/// H5场景预约扣费类型签约的预签约
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::{JumpControl, Response};
pub use crate::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::post::DeductSchedule;

    /// H5场景预约扣费类型签约的预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::optional::<String>("sp_openid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_openid"),
            message::required::<i64>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("contract_notify_url"),
            message::optional::<String>("out_user_code"),
            message::optional::<DeductSchedule>("deduct_schedule"),
            message::optional::<JumpControl>("jump_control"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 用户在服务商商户应用下的用户标示
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户的AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户AppID对应的用户OpenID
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 委托代扣模板ID（必填）
        #[inline]
        pub fn plan_id(self, value: i64) -> Self {
            Self(self.0.with("plan_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }

        /// 商户侧用户标识
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_code", value))
        }

        /// 用于预约扣费的预约信息
        #[inline]
        pub fn deduct_schedule(self, value: DeductSchedule) -> Self {
            Self(self.0.with("deduct_schedule", value))
        }

        /// 跳转控制信息
        #[inline]
        pub fn jump_control(self, value: JumpControl) -> Self {
            Self(self.0.with("jump_control", value))
        }
    }

    request!(Request);
}
