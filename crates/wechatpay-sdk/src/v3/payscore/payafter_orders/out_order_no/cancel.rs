//! `/v3/payscore/payafter-orders/{out_order_no}/cancel`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/payafter-orders/{out_order_no}/cancel`
pub struct Cancel(pub(crate) Node);

impl Cancel {
    /// 撤销先享后付订单 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .reason("用户投诉");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/payafter-orders/{out_order_no}/cancel", rest)
    }
}

/// 撤销先享后付订单
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/payafter-orders/{out_order_no}/cancel");

    /// 撤销先享后付订单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("service_id"),
            required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 取消原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("reason", value.into()))
        }
    }

    /// 撤销先享后付订单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_order_no", &mut self.out_order_no),
                3 => Named("service_id", &mut self.service_id),
                4 => Named("order_id", &mut self.order_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
