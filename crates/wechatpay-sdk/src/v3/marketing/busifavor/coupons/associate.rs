//! `/v3/marketing/busifavor/coupons/associate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/associate`
pub struct Associate(pub(crate) Node);

impl Associate {
    /// 关联订单信息 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::associate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("")
    ///     .coupon_code("")
    ///     .out_trade_no("")
    ///     .out_request_no("");
    /// let answer = client.v3().marketing().busifavor().coupons().associate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/associate", rest)
    }
}

/// 关联订单信息
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/associate")
            .numbered_by("out_request_no");

    /// 关联订单信息：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("stock_id"),
            required::<String>("coupon_code"),
            required::<String>("out_trade_no"),
            required::<String>("out_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 批次号（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 券code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_code", value.into()))
        }

        /// 关联的商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商户请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }
    }

    /// 关联订单信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 关联成功时间
        pub wechatpay_associate_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("wechatpay_associate_time", &mut self.wechatpay_associate_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
