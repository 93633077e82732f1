//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`

/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
pub struct Jsapi {
    pub(crate) node: crate::chain::Node,
}

impl Jsapi {
    /// 保险商户JSAPI预签约 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .plan_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .insured_display_name("*明")
    ///     .contract_notify_url("https://yourapp.com/notify")
    ///     .policy_start_date("2019-11-22")
    ///     .policy_end_date("2020-11-22")
    ///     .policy_periods(vec![
    ///         post::PolicyPeriods::new()
    ///             .policy_period_id(1)
    ///             .estimated_deduct_date("2019-11-22")
    ///             .estimated_deduct_amount(
    ///                 post::EstimatedDeductAmount::new().total(1).currency("CNY"),
    ///             )
    ///             .policy_coverage_detail(
    ///                 post::PolicyCoverageDetail::new()
    ///                     .policy_amount("50000")
    ///                     .policy_clauses(vec![
    ///                         post::PolicyClauses::new()
    ///                             .clause_name("example_clause_name")
    ///                             .clause_quota("example_clause_quota"),
    ///                     ]),
    ///             ),
    ///     ])
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .out_user_code("用户昵称")
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据")
    ///     .can_auto_insure(true)
    ///     .can_auto_reinsure(true)
    ///     .real_identity(
    ///         post::RealIdentity::new()
    ///             .real_name("张三")
    ///             .id_card_number("6225760000000000")
    ///             .identity_type(post::IdentityType::ID_CARD),
    ///     )
    ///     .combined_deduct_period_count(1);
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .jsapi()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi")
    }
}

/// 保险商户JSAPI预签约
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::Amount;
pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::{RealIdentity, IdentityType};
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post::{PolicyPeriods, PolicyCoverageDetail, PolicyClauses};

    /// 保险商户JSAPI预签约：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::optional::<String>("openid"),
            message::required::<i64>("plan_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("insured_display_name"),
            message::required::<String>("contract_notify_url"),
            message::required::<String>("policy_start_date"),
            message::required::<String>("policy_end_date"),
            message::required::<Vec<PolicyPeriods>>("policy_periods"),
            message::optional::<Amount>("amount"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("description"),
            message::optional::<String>("transaction_notify_url"),
            message::optional::<String>("out_user_code"),
            message::optional::<String>("goods_tag"),
            message::optional::<String>("attach"),
            message::optional::<bool>("can_auto_insure"),
            message::optional::<bool>("can_auto_reinsure"),
            message::optional::<RealIdentity>("real_identity"),
            message::optional::<i64>("combined_deduct_period_count"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 用户在直连商户应用下的用户标示
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
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

        /// 被保人的展示名称（必填）
        pub fn insured_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("insured_display_name", value))
        }

        /// 签约结果通知地址（必填）
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_notify_url", value))
        }

        /// 保险保单的开始日期（必填）
        pub fn policy_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("policy_start_date", value))
        }

        /// 保险保单的结束日期（必填）
        pub fn policy_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("policy_end_date", value))
        }

        /// 保单的扣费周期列表（必填）
        #[inline]
        pub fn policy_periods(self, value: Vec<PolicyPeriods>) -> Self {
            Self(self.0.with("policy_periods", value))
        }

        /// 扣费金额信息
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品描述
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 支付结果通知地址
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_notify_url", value))
        }

        /// 商户侧用户标识
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_user_code", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 是否自动续保
        #[inline]
        pub fn can_auto_insure(self, value: bool) -> Self {
            Self(self.0.with("can_auto_insure", value))
        }

        /// 是否自动重新投保
        #[inline]
        pub fn can_auto_reinsure(self, value: bool) -> Self {
            Self(self.0.with("can_auto_reinsure", value))
        }

        /// 用户实名信息
        #[inline]
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.with("real_identity", value))
        }

        /// 合并扣费期数
        #[inline]
        pub fn combined_deduct_period_count(self, value: i64) -> Self {
            Self(self.0.with("combined_deduct_period_count", value))
        }
    }

    /// 保险商户JSAPI预签约：应答
    #[non_exhaustive]
    pub struct Response {
        /// 跳转签约并支付流程的URL
        pub redirect_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => redirect_url: "redirect_url",
        }
    }
}
