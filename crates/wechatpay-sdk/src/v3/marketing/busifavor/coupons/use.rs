//! `/v3/marketing/busifavor/coupons/use`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/use`
pub struct Use(pub(crate) Node);

impl Use {
    /// 核销用户券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("100088")
    ///     .appid("wx1234567889999")
    ///     .use_time("2015-05-20T13:29:35+08:00")
    ///     .use_request_no("1002600620019090123143254435")
    ///     .openid("xsd3434454567676")
    ///     .out_trade_no("190000001")
    ///     .mch_id("190000001")
    ///     .transaction_id("4200000001856498491");
    /// let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/use", rest)
    }
}

/// 核销用户券
pub mod post {
    use http::Method;

    use crate::message::{
        Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/use")
            .numbered_by("use_request_no");

    /// 核销用户券：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("coupon_code"),
            optional::<String>("stock_id"),
            required::<String>("appid"),
            required::<Time>("use_time"),
            required::<String>("use_request_no"),
            optional::<String>("openid"),
            optional::<String>("out_trade_no"),
            optional::<String>("mch_id"),
            optional::<String>("transaction_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 券code（必填）
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("coupon_code", value.into()))
        }

        /// 批次号
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_id", value.into()))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 请求核销时间（必填）
        pub fn use_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("use_time", value.into()))
        }

        /// 核销请求单据号（必填）
        pub fn use_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("use_request_no", value.into()))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 下单商户号
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }
    }

    /// 核销用户券：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 系统核销券成功的时间
        pub wechatpay_use_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_id", &mut self.stock_id),
                1 => Named("openid", &mut self.openid),
                2 => Named("wechatpay_use_time", &mut self.wechatpay_use_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
