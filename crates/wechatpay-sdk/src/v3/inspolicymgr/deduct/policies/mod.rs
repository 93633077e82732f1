//! `/v3/inspolicymgr/deduct/policies`

pub mod out_insurance_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/inspolicymgr/deduct/policies`
#[derive(Clone, Debug)]
pub struct Policies(pub(crate) Node);

impl Policies {
    /// `/{out_insurance_no}`: 商户保险编号
    #[inline]
    pub fn out_insurance_no(self, value: impl Into<String>) -> out_insurance_no::OutInsuranceNo {
        out_insurance_no::OutInsuranceNo(self.0.bind("out_insurance_no", value))
    }

    /// 上传保单 (direct)
    ///
    /// `POST /v3/inspolicymgr/deduct/policies`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::inspolicymgr::deduct::policies::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_insurance_no("Auisihsiahishishi4hihsid123418id")
    ///     .insured_name_list(vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc".to_owned()])
    ///     .insurance_company_code("1001")
    ///     .effective_time("2025-09-21T17:11:12+08:00")
    ///     .expired_time("2025-09-21T17:11:12+08:00")
    ///     .coverage_detail("可保190种疾病，确诊一次性赔付")
    ///     .support_renewal(true)
    ///     .start_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .end_renewal_time("2025-09-21T17:11:12+08:00")
    ///     .policy_type(post::PolicyType::POLICY_TYPE_OTHER)
    ///     .car_number("粤B·AB123")
    ///     .pet_name("小狗")
    ///     .address("上海市浦东新区晨晖路1001号")
    ///     .policy_state(post::PolicyState::POLICY_STATE_ISSUING)
    ///     .policy_code("Coisihsiaxishishi4hihsid1ii411co")
    ///     .plan_id("12535")
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .policy_periods(vec![1])
    ///     .appid("wxd678efh567hg6787")
    ///     .openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw")
    ///     .free_insurance(true)
    ///     .combined_payment(true)
    ///     .payment_method(post::PaymentMethod::PAYMENT_METHOD_OTHER)
    ///     .period_premium_mode(post::PeriodPremiumMode::PERIOD_PREMIUM_MODE_EQUAL)
    ///     .payment_period(post::PaymentPeriod::PAYMENT_PERIOD_DAY)
    ///     .first_period_amount(8000)
    ///     .subsequent_period_amount(5000)
    ///     .coverage_term_type(post::CoverageTermType::COVERAGE_TERM_TYPE_FIXED_DATE)
    ///     .payee_mchid("1900000109")
    ///     .payee_appid("wx7f3f0032b6e6f0cc")
    ///     .payee_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw");
    /// let answer = client.v3().inspolicymgr().deduct().policies().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr/deduct/policies", rest)
    }
}

/// 上传保单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::inspolicymgr::deduct::policies::out_insurance_no::get::{
        CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType,
        Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/inspolicymgr/deduct/policies");

    /// 上传保单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户保险编号
        pub out_insurance_no: Required<String>,
        /// 被保险人姓名列表
        pub insured_name_list: Required<Vec<String>>,
        /// 承保公司代码
        pub insurance_company_code: Required<String>,
        /// 保单生效时间
        pub effective_time: Required<Time>,
        /// 保单失效时间
        pub expired_time: Required<Time>,
        /// 保障详情
        pub coverage_detail: Required<String>,
        /// 是否支持续保
        pub support_renewal: Required<bool>,
        /// 可续保开始时间
        pub start_renewal_time: Option<Time>,
        /// 可续保结束时间
        pub end_renewal_time: Option<Time>,
        /// 保单类型
        pub policy_type: Required<Enumeration<PolicyType>>,
        /// 车牌信息
        pub car_number: Option<String>,
        /// 宠物名称
        pub pet_name: Option<String>,
        /// 地址信息
        pub address: Option<String>,
        /// 保单状态
        pub policy_state: Required<Enumeration<PolicyState>>,
        /// 保司保单号
        pub policy_code: Option<String>,
        /// 委托代扣模板ID
        pub plan_id: Required<String>,
        /// 商户签约协议号
        pub out_contract_code: Required<String>,
        /// 保单的扣费周期列表
        pub policy_periods: Required<Vec<i64>>,
        /// 商户APPID
        pub appid: Required<String>,
        /// 用户在商户公众号内的身份标识
        pub openid: Required<String>,
        /// 是否为赠险
        pub free_insurance: Required<bool>,
        /// 是否与其它保单合并扣费
        pub combined_payment: Option<bool>,
        /// 缴费方式
        pub payment_method: Option<Enumeration<PaymentMethod>>,
        /// 期交保费模式
        pub period_premium_mode: Option<Enumeration<PeriodPremiumMode>>,
        /// 缴费周期
        pub payment_period: Option<Enumeration<PaymentPeriod>>,
        /// 首期保费金额，单位为分
        pub first_period_amount: Option<Fen>,
        /// 后续每期保费金额，单位为分
        pub subsequent_period_amount: Option<Fen>,
        /// 保障期限类型
        pub coverage_term_type: Option<Enumeration<CoverageTermType>>,
        /// 收款方商户号
        pub payee_mchid: Option<String>,
        /// 收款方公众账号ID
        pub payee_appid: Option<String>,
        /// 收款方用户标识
        pub payee_openid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户保险编号
        #[inline]
        pub fn out_insurance_no(mut self, value: impl Into<String>) -> Self {
            self.out_insurance_no = Required::set(value.into());
            self
        }

        /// 被保险人姓名列表
        #[inline]
        pub fn insured_name_list(mut self, value: Vec<String>) -> Self {
            self.insured_name_list = Required::set(value);
            self
        }

        /// 承保公司代码
        #[inline]
        pub fn insurance_company_code(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_code = Required::set(value.into());
            self
        }

        /// 保单生效时间
        #[inline]
        pub fn effective_time(mut self, value: impl Into<Time>) -> Self {
            self.effective_time = Required::set(value.into());
            self
        }

        /// 保单失效时间
        #[inline]
        pub fn expired_time(mut self, value: impl Into<Time>) -> Self {
            self.expired_time = Required::set(value.into());
            self
        }

        /// 保障详情
        #[inline]
        pub fn coverage_detail(mut self, value: impl Into<String>) -> Self {
            self.coverage_detail = Required::set(value.into());
            self
        }

        /// 是否支持续保
        #[inline]
        pub fn support_renewal(mut self, value: bool) -> Self {
            self.support_renewal = Required::set(value);
            self
        }

        /// 可续保开始时间
        #[inline]
        pub fn start_renewal_time(mut self, value: impl Into<Time>) -> Self {
            self.start_renewal_time = Some(value.into());
            self
        }

        /// 可续保结束时间
        #[inline]
        pub fn end_renewal_time(mut self, value: impl Into<Time>) -> Self {
            self.end_renewal_time = Some(value.into());
            self
        }

        /// 保单类型
        #[inline]
        pub fn policy_type(mut self, value: impl Into<Enumeration<PolicyType>>) -> Self {
            self.policy_type = Required::set(value.into());
            self
        }

        /// 车牌信息
        #[inline]
        pub fn car_number(mut self, value: impl Into<String>) -> Self {
            self.car_number = Some(value.into());
            self
        }

        /// 宠物名称
        #[inline]
        pub fn pet_name(mut self, value: impl Into<String>) -> Self {
            self.pet_name = Some(value.into());
            self
        }

        /// 地址信息
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// 保单状态
        #[inline]
        pub fn policy_state(mut self, value: impl Into<Enumeration<PolicyState>>) -> Self {
            self.policy_state = Required::set(value.into());
            self
        }

        /// 保司保单号
        #[inline]
        pub fn policy_code(mut self, value: impl Into<String>) -> Self {
            self.policy_code = Some(value.into());
            self
        }

        /// 委托代扣模板ID
        #[inline]
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Required::set(value.into());
            self
        }

        /// 商户签约协议号
        #[inline]
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Required::set(value.into());
            self
        }

        /// 保单的扣费周期列表
        #[inline]
        pub fn policy_periods(mut self, value: Vec<i64>) -> Self {
            self.policy_periods = Required::set(value);
            self
        }

        /// 商户APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户在商户公众号内的身份标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 是否为赠险
        #[inline]
        pub fn free_insurance(mut self, value: bool) -> Self {
            self.free_insurance = Required::set(value);
            self
        }

        /// 是否与其它保单合并扣费
        #[inline]
        pub fn combined_payment(mut self, value: bool) -> Self {
            self.combined_payment = Some(value);
            self
        }

        /// 缴费方式
        #[inline]
        pub fn payment_method(mut self, value: impl Into<Enumeration<PaymentMethod>>) -> Self {
            self.payment_method = Some(value.into());
            self
        }

        /// 期交保费模式
        #[inline]
        pub fn period_premium_mode(
            mut self,
            value: impl Into<Enumeration<PeriodPremiumMode>>,
        ) -> Self {
            self.period_premium_mode = Some(value.into());
            self
        }

        /// 缴费周期
        #[inline]
        pub fn payment_period(mut self, value: impl Into<Enumeration<PaymentPeriod>>) -> Self {
            self.payment_period = Some(value.into());
            self
        }

        /// 首期保费金额，单位为分
        #[inline]
        pub fn first_period_amount(mut self, value: impl Into<Fen>) -> Self {
            self.first_period_amount = Some(value.into());
            self
        }

        /// 后续每期保费金额，单位为分
        #[inline]
        pub fn subsequent_period_amount(mut self, value: impl Into<Fen>) -> Self {
            self.subsequent_period_amount = Some(value.into());
            self
        }

        /// 保障期限类型
        #[inline]
        pub fn coverage_term_type(
            mut self,
            value: impl Into<Enumeration<CoverageTermType>>,
        ) -> Self {
            self.coverage_term_type = Some(value.into());
            self
        }

        /// 收款方商户号
        #[inline]
        pub fn payee_mchid(mut self, value: impl Into<String>) -> Self {
            self.payee_mchid = Some(value.into());
            self
        }

        /// 收款方公众账号ID
        #[inline]
        pub fn payee_appid(mut self, value: impl Into<String>) -> Self {
            self.payee_appid = Some(value.into());
            self
        }

        /// 收款方用户标识
        #[inline]
        pub fn payee_openid(mut self, value: impl Into<String>) -> Self {
            self.payee_openid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_insurance_no", &mut self.out_insurance_no),
                ("insured_name_list", &mut self.insured_name_list),
                ("insurance_company_code", &mut self.insurance_company_code),
                ("effective_time", &mut self.effective_time),
                ("expired_time", &mut self.expired_time),
                ("coverage_detail", &mut self.coverage_detail),
                ("support_renewal", &mut self.support_renewal),
                ("start_renewal_time", &mut self.start_renewal_time),
                ("end_renewal_time", &mut self.end_renewal_time),
                ("policy_type", &mut self.policy_type),
                ("car_number", &mut self.car_number),
                ("pet_name", &mut self.pet_name),
                ("address", &mut self.address),
                ("policy_state", &mut self.policy_state),
                ("policy_code", &mut self.policy_code),
                ("plan_id", &mut self.plan_id),
                ("out_contract_code", &mut self.out_contract_code),
                ("policy_periods", &mut self.policy_periods),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("free_insurance", &mut self.free_insurance),
                ("combined_payment", &mut self.combined_payment),
                ("payment_method", &mut self.payment_method),
                ("period_premium_mode", &mut self.period_premium_mode),
                ("payment_period", &mut self.payment_period),
                ("first_period_amount", &mut self.first_period_amount),
                ("subsequent_period_amount", &mut self.subsequent_period_amount),
                ("coverage_term_type", &mut self.coverage_term_type),
                ("payee_mchid", &mut self.payee_mchid),
                ("payee_appid", &mut self.payee_appid),
                ("payee_openid", &mut self.payee_openid),
            ]);
        }
    }

    message!(Request);
}
