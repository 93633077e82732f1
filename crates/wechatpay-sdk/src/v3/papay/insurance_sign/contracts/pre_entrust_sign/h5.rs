//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
#[derive(Clone, Debug)]
pub struct H5(pub(crate) Node);

impl H5 {
    /// 保险商户H5预签约 (direct)
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post;
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
    ///     .jump_control(post::JumpControl::new().jump_appid("wxd678efh567hg6787"))
    ///     .combined_deduct_period_count(1);
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_sign()
    ///     .contracts()
    ///     .pre_entrust_sign()
    ///     .h5()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529050)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-sign/contracts/pre-entrust-sign/h5", rest)
    }
}

/// 保险商户H5预签约
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::Amount;
pub use crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::contract_id::contract_id::renew::post::EstimatedDeductAmount;
pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::{RealIdentity, IdentityType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5");

    /// 保险商户H5预签约：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Required<i64>,
        /// 商户签约协议号
        pub out_contract_code: Required<String>,
        /// 被保人的展示名称
        pub insured_display_name: Required<String>,
        /// 签约结果通知地址
        pub contract_notify_url: Required<String>,
        /// 保险保单的开始日期
        pub policy_start_date: Required<String>,
        /// 保险保单的结束日期
        pub policy_end_date: Required<String>,
        /// 保单的扣费周期列表
        pub policy_periods: Required<Vec<PolicyPeriods>>,
        /// 扣费金额信息
        pub amount: Option<Amount>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商品描述
        pub description: Option<String>,
        /// 支付结果通知地址
        pub transaction_notify_url: Option<String>,
        /// 商户侧用户标识
        pub out_user_code: Option<String>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 是否自动续保
        pub can_auto_insure: Option<bool>,
        /// 是否自动重新投保
        pub can_auto_reinsure: Option<bool>,
        /// 用户实名信息
        pub real_identity: Option<RealIdentity>,
        /// 跳转控制信息
        pub jump_control: Option<JumpControl>,
        /// 合并扣费期数
        pub combined_deduct_period_count: Option<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户在直连商户应用下的用户标示
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 委托代扣模板ID
        #[inline]
        pub fn plan_id(mut self, value: i64) -> Self {
            self.plan_id = Required::set(value);
            self
        }

        /// 商户签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 被保人的展示名称
        #[inline]
        pub fn insured_display_name(mut self, value: impl Into<String>) -> Self {
            self.insured_display_name = Required::set(value.into());
            self
        }

        /// 签约结果通知地址
        #[inline]
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Required::set(value.into());
            self
        }

        /// 保险保单的开始日期
        #[inline]
        pub fn policy_start_date(mut self, value: impl Into<String>) -> Self {
            self.policy_start_date = Required::set(value.into());
            self
        }

        /// 保险保单的结束日期
        #[inline]
        pub fn policy_end_date(mut self, value: impl Into<String>) -> Self {
            self.policy_end_date = Required::set(value.into());
            self
        }

        /// 保单的扣费周期列表
        #[inline]
        pub fn policy_periods(mut self, value: Vec<PolicyPeriods>) -> Self {
            self.policy_periods = Required::set(value);
            self
        }

        /// 扣费金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Some(value);
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 支付结果通知地址
        #[inline]
        pub fn transaction_notify_url(mut self, value: impl Into<String>) -> Self {
            self.transaction_notify_url = Some(value.into());
            self
        }

        /// 商户侧用户标识
        #[inline]
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Some(value.into());
            self
        }

        /// 订单优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 是否自动续保
        #[inline]
        pub fn can_auto_insure(mut self, value: bool) -> Self {
            self.can_auto_insure = Some(value);
            self
        }

        /// 是否自动重新投保
        #[inline]
        pub fn can_auto_reinsure(mut self, value: bool) -> Self {
            self.can_auto_reinsure = Some(value);
            self
        }

        /// 用户实名信息
        #[inline]
        pub fn real_identity(mut self, value: RealIdentity) -> Self {
            self.real_identity = Some(value);
            self
        }

        /// 跳转控制信息
        #[inline]
        pub fn jump_control(mut self, value: JumpControl) -> Self {
            self.jump_control = Some(value);
            self
        }

        /// 合并扣费期数
        #[inline]
        pub fn combined_deduct_period_count(mut self, value: i64) -> Self {
            self.combined_deduct_period_count = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("insured_display_name", &mut self.insured_display_name),
                ("contract_notify_url", &mut self.contract_notify_url),
                ("policy_start_date", &mut self.policy_start_date),
                ("policy_end_date", &mut self.policy_end_date),
                ("policy_periods", &mut self.policy_periods),
                ("amount", &mut self.amount),
                ("out_trade_no", &mut self.out_trade_no),
                ("description", &mut self.description),
                ("transaction_notify_url", &mut self.transaction_notify_url),
                ("out_user_code", &mut self.out_user_code),
                ("goods_tag", &mut self.goods_tag),
                ("attach", &mut self.attach),
                ("can_auto_insure", &mut self.can_auto_insure),
                ("can_auto_reinsure", &mut self.can_auto_reinsure),
                ("real_identity", &mut self.real_identity),
                ("jump_control", &mut self.jump_control),
                ("combined_deduct_period_count", &mut self.combined_deduct_period_count),
            ]);
        }
    }

    /// 保单的扣费周期列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PolicyPeriods {
        /// 保险扣费周期编号
        pub policy_period_id: Required<i64>,
        /// 预计扣费的日期
        pub estimated_deduct_date: Required<String>,
        /// 预计扣费金额
        pub estimated_deduct_amount: Required<EstimatedDeductAmount>,
        /// 保障详情
        pub policy_coverage_detail: Option<PolicyCoverageDetail>,
    }

    impl PolicyPeriods {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 保险扣费周期编号
        #[inline]
        pub fn policy_period_id(mut self, value: i64) -> Self {
            self.policy_period_id = Required::set(value);
            self
        }

        /// 预计扣费的日期
        #[inline]
        pub fn estimated_deduct_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_deduct_date = Required::set(value.into());
            self
        }

        /// 预计扣费金额
        #[inline]
        pub fn estimated_deduct_amount(mut self, value: EstimatedDeductAmount) -> Self {
            self.estimated_deduct_amount = Required::set(value);
            self
        }

        /// 保障详情
        #[inline]
        pub fn policy_coverage_detail(mut self, value: PolicyCoverageDetail) -> Self {
            self.policy_coverage_detail = Some(value);
            self
        }
    }

    impl Message for PolicyPeriods {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("policy_period_id", &mut self.policy_period_id),
                ("estimated_deduct_date", &mut self.estimated_deduct_date),
                ("estimated_deduct_amount", &mut self.estimated_deduct_amount),
                ("policy_coverage_detail", &mut self.policy_coverage_detail),
            ]);
        }
    }

    /// 跳转控制信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct JumpControl {
        /// 跳转的应用AppID
        pub jump_appid: Option<String>,
    }

    impl JumpControl {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 跳转的应用AppID
        #[inline]
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }
    }

    impl Message for JumpControl {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("jump_appid", &mut self.jump_appid)]);
        }
    }

    /// 保障详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PolicyCoverageDetail {
        /// 保单额度
        pub policy_amount: Option<String>,
        /// 保险条款列表
        pub policy_clauses: Option<Vec<PolicyClauses>>,
    }

    impl PolicyCoverageDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 保单额度
        #[inline]
        pub fn policy_amount(mut self, value: impl Into<String>) -> Self {
            self.policy_amount = Some(value.into());
            self
        }

        /// 保险条款列表
        #[inline]
        pub fn policy_clauses(mut self, value: Vec<PolicyClauses>) -> Self {
            self.policy_clauses = Some(value);
            self
        }
    }

    impl Message for PolicyCoverageDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("policy_amount", &mut self.policy_amount),
                ("policy_clauses", &mut self.policy_clauses),
            ]);
        }
    }

    /// 保险条款列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PolicyClauses {
        /// 条款内容
        pub clause_name: Option<String>,
        /// 条款额度
        pub clause_quota: Option<String>,
    }

    impl PolicyClauses {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 条款内容
        #[inline]
        pub fn clause_name(mut self, value: impl Into<String>) -> Self {
            self.clause_name = Some(value.into());
            self
        }

        /// 条款额度
        #[inline]
        pub fn clause_quota(mut self, value: impl Into<String>) -> Self {
            self.clause_quota = Some(value.into());
            self
        }
    }

    impl Message for PolicyClauses {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("clause_name", &mut self.clause_name),
                ("clause_quota", &mut self.clause_quota),
            ]);
        }
    }

    /// 保险商户H5预签约：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 拉起微信支付客户端的URL
        pub redirect_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("redirect_url", &mut self.redirect_url)]);
        }
    }

    message!(Request, PolicyPeriods, JumpControl, PolicyCoverageDetail, PolicyClauses, Response);
}
