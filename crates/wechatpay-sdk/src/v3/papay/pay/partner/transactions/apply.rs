//! `/v3/papay/pay/partner/transactions/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/papay/pay/partner/transactions/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 受理扣款 (partner)
    ///
    /// `POST /v3/papay/pay/partner/transactions/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::partner::transactions::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .contract_id("123124412412423431")
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay/pay/partner/transactions/apply", rest)
    }
}

/// 受理扣款
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::{
        Amount, Response, ResponseAmount,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/papay/pay/partner/transactions/apply")
            .numbered_by("out_trade_no");

    /// 受理扣款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 应用ID
        pub sp_appid: Required<String>,
        /// 子商户号商户号
        pub sub_mchid: Required<String>,
        /// 子商户的AppID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 通知地址
        pub transaction_notify_url: Required<String>,
        /// 委托代扣协议ID
        pub contract_id: Required<String>,
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
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户号商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户的AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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
                ("sp_appid", &mut self.sp_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("description", &mut self.description),
                ("transaction_notify_url", &mut self.transaction_notify_url),
                ("contract_id", &mut self.contract_id),
                ("amount", &mut self.amount),
                ("goods_tag", &mut self.goods_tag),
                ("attach", &mut self.attach),
            ]);
        }
    }

    message!(Request);
}
