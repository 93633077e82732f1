//! `/v3/marketing/busifavor/coupons/disassociate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/disassociate`
pub struct Disassociate(pub(crate) Node);

impl Disassociate {
    /// 取消关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/disassociate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::disassociate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .disassociate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/disassociate", rest)
    }
}

/// 取消关联订单信息
pub mod post {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::busifavor::coupons::associate::post::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/disassociate")
            .numbered_by("out_request_no");

    /// 取消关联订单信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 取消关联成功时间
        pub wechatpay_disassociate_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("wechatpay_disassociate_time", &mut self.wechatpay_disassociate_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
