//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
#[derive(Clone, Debug)]
pub struct Registerdeductinfo(pub(crate) Node);

impl Registerdeductinfo {
    /// 从业机构登记微信支付分扣款信息
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::registerdeductinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109")
    ///     .out_trade_no("1234323JKHDFE1243252")
    ///     .sub_appid("wxd678efh567hg6999");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .registerdeductinfo()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo", rest)
    }
}

/// 从业机构登记微信支付分扣款信息
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    );

    /// 从业机构登记微信支付分扣款信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 服务商应用ID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 渠道商商户号
        pub channel_id: Required<String>,
        /// 商户系统内部扣款单号
        pub out_trade_no: Option<String>,
        /// 子商户公众账号ID
        pub sub_appid: Option<String>,
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

        /// 服务商应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 商户系统内部扣款单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 子商户公众账号ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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
                ("channel_id", &mut self.channel_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_appid", &mut self.sub_appid),
            ]);
        }
    }

    /// 从业机构登记微信支付分扣款信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述
        pub description: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("description", &mut self.description)]);
        }
    }

    message!(Request, Response);
}
