//! `/v3/papay/contracts/{contract_id}/notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/contracts/{contract_id}/notify`
pub struct Notify(pub(crate) Node);

impl Notify {
    /// 直连商户预扣费通知 (direct)
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .deduct_duration(post::DeductDuration::new().count(1).unit(post::Unit::DAY))
    ///     .estimated_amount(post::EstimatedAmount::new().amount(1).currency("CNY"));
    /// client.v3().papay().contracts().contract_id("").notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/contracts/{contract_id}/notify", rest)
    }
}

/// 直连商户预扣费通知
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Object, enumeration, held, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/contracts/{contract_id}/notify");

    enumeration! {
        /// 单位
        Unit {
            DAY = "DAY",
        }
    }

    /// 直连商户预扣费通知：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("appid"),
            optional::<DeductDuration>("deduct_duration"),
            required::<EstimatedAmount>("estimated_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 公众号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
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
    #[derive(Clone)]
    pub struct DeductDuration(pub(crate) Object);

    impl DeductDuration {
        const MEMBERS: &'static [Listed] =
            &[required::<i64>("count"), optional::<Enumeration<Unit>>("unit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 扣费持续时间数，已知取值：`1`、`2`、`3`（必填）
        #[inline]
        pub fn count(self, value: i64) -> Self {
            Self(self.0.with("count", value))
        }

        /// 单位
        pub fn unit(self, value: impl Into<Enumeration<Unit>>) -> Self {
            Self(self.0.with::<Enumeration<Unit>>("unit", value.into()))
        }
    }

    /// 预计扣费金额信息
    #[derive(Clone)]
    pub struct EstimatedAmount(pub(crate) Object);

    impl EstimatedAmount {
        const MEMBERS: &'static [Listed] =
            &[required::<Fen>("amount"), optional::<String>("currency")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 预计扣费金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 预计扣费货币类型
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("currency", value.into()))
        }
    }

    request!(Request, DeductDuration, EstimatedAmount);

    held!(DeductDuration, EstimatedAmount);
}
