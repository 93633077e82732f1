//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
#[derive(Clone, Debug)]
pub struct Cancel(pub(crate) Node);

impl Cancel {
    /// 取消支付分订单
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .oversea()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel", rest)
    }
}

/// 取消支付分订单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 取消支付分订单：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 撤销原因
        pub reason: Required<String>,
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

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 撤销原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("reason", &mut self.reason),
            ]);
        }
    }

    message!(Request);
}
