//! `/v3/papay/insurance-pay/transactions/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/insurance-pay/transactions/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 保险商户受理保险自动续费扣款 (direct)
    ///
    /// `POST /v3/papay/insurance-pay/transactions/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::insurance_pay::transactions::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .contract_id("123124412412423431")
    ///     .policy_period_id(1)
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .insurance_pay()
    ///     .transactions()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/insurance-pay/transactions/apply", rest)
    }
}

/// 保险商户受理保险自动续费扣款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/insurance-pay/transactions/apply")
            .numbered_by("out_trade_no");

    /// 保险商户受理保险自动续费扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub appid: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 通知地址
        pub transaction_notify_url: Required<String>,
        /// 委托代扣协议ID
        pub contract_id: Required<String>,
        /// 保单的扣费周期编号
        pub policy_period_id: Required<i64>,
        /// 扣费金额信息
        pub amount: Required<Amount>,
        /// 订单优惠标记
        pub goods_tag: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
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

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn transaction_notify_url(mut self, value: impl Into<String>) -> Self {
            self.transaction_notify_url = Required::set(value.into());
            self
        }

        /// 委托代扣协议ID
        #[inline]
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Required::set(value.into());
            self
        }

        /// 保单的扣费周期编号
        #[inline]
        pub fn policy_period_id(mut self, value: i64) -> Self {
            self.policy_period_id = Required::set(value);
            self
        }

        /// 扣费金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
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
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("description", &mut self.description),
                ("transaction_notify_url", &mut self.transaction_notify_url),
                ("contract_id", &mut self.contract_id),
                ("policy_period_id", &mut self.policy_period_id),
                ("amount", &mut self.amount),
                ("goods_tag", &mut self.goods_tag),
                ("attach", &mut self.attach),
            ]);
        }
    }

    /// 扣费金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 保险商户受理保险自动续费扣款：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 扣费金额信息
        pub amount: Option<ResponseAmount>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("out_trade_no", &mut self.out_trade_no), ("amount", &mut self.amount)]);
        }
    }

    /// 扣费金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    message!(Request, Amount, Response, ResponseAmount);
}
