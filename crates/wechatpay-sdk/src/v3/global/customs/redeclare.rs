//! `/v3/global/customs/redeclare`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/customs/redeclare`
pub struct Redeclare(pub(crate) Node);

impl Redeclare {
    /// 报关重推 (direct)
    ///
    /// `POST /v3/global/customs/redeclare`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::customs::redeclare::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
    ///     .out_trade_no("20150806125346")
    ///     .transaction_id("1000320306201511078440737890")
    ///     .sub_order_no("20150806125346")
    ///     .sub_order_id("1000320306201511078440737891")
    ///     .customs(post::Customs::SHANGHAI_ZS)
    ///     .merchant_customs_no("123456");
    /// let answer = client.v3().global().customs().redeclare().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/customs/redeclare", rest)
    }
}

/// 报关重推
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::customs::orders::get::{Customs, State};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/customs/redeclare")
            .at("apihk.mch.weixin.qq.com", "");

    /// 报关重推：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
            optional::<String>("out_trade_no"),
            optional::<String>("transaction_id"),
            optional::<String>("sub_order_no"),
            optional::<String>("sub_order_id"),
            required::<Enumeration<Customs>>("customs"),
            required::<String>("merchant_customs_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 微信订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 商户子单号
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_order_no", value.into()))
        }

        /// 微信子单号
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_order_id", value.into()))
        }

        /// 海关编码（必填）
        pub fn customs(self, value: impl Into<Enumeration<Customs>>) -> Self {
            Self(self.0.with::<Enumeration<Customs>>("customs", value.into()))
        }

        /// 商户海关备案号（必填）
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_customs_no", value.into()))
        }
    }

    /// 报关重推：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构APPID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 报关状态
        pub state: Option<Enumeration<State>>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户子订单号
        pub sub_order_no: Option<String>,
        /// 微信子订单号
        pub sub_order_id: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 申报结果说明
        pub explanation: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("state", &mut self.state),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("transaction_id", &mut self.transaction_id),
                5 => Named("sub_order_no", &mut self.sub_order_no),
                6 => Named("sub_order_id", &mut self.sub_order_id),
                7 => Named("modify_time", &mut self.modify_time),
                8 => Named("explanation", &mut self.explanation),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
