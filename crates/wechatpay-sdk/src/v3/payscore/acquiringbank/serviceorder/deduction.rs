//! `/v3/payscore/acquiringbank/serviceorder/deduction`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/serviceorder/deduction`
#[derive(Clone, Debug)]
pub struct Deduction(pub(crate) Node);

impl Deduction {
    /// 从业机构查询微信支付分扣款信息
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::deduction::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .deduction()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/serviceorder/deduction", rest)
    }
}

/// 从业机构查询微信支付分扣款信息
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/payscore/acquiringbank/serviceorder/deduction");

    /// 从业机构查询微信支付分扣款信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 从业机构申请的公众号或移动应用AppID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户申请的公众号或移动应用AppID
        pub sub_appid: Option<String>,
        /// 渠道商商户号
        pub channel_id: Required<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 从业机构申请的公众号或移动应用AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户申请的公众号或移动应用AppID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 商户服务订单号
        #[inline]
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("channel_id", &mut self.channel_id),
                ("out_order_no", &mut self.out_order_no),
            ]);
        }
    }

    /// 从业机构查询微信支付分扣款信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述
        pub description: Option<String>,
        /// 商户扣款单号
        pub out_trade_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("description", &mut self.description),
                ("out_trade_no", &mut self.out_trade_no),
            ]);
        }
    }

    message!(Request, Response);
}
