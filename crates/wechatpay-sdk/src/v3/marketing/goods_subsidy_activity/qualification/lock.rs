//! `/v3/marketing/goods-subsidy-activity/qualification/lock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/goods-subsidy-activity/qualification/lock`
pub struct Lock(pub(crate) Node);

impl Lock {
    /// 锁定品牌加价购活动资格 (direct and partner)
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::goods_subsidy_activity::qualification::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .order_information(
    ///         post::OrderInformation::new()
    ///             .payer_openid("")
    ///             .out_trade_no("")
    ///             .total_fee(0)
    ///             .store_id("")
    ///             .store_merchant_id(""),
    ///     )
    ///     .qualification_ids(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .goods_subsidy_activity()
    ///     .qualification()
    ///     .lock()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/qualification/lock", rest)
    }
}

/// 锁定品牌加价购活动资格
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, held, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/goods-subsidy-activity/qualification/lock");

    /// 锁定品牌加价购活动资格：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<OrderInformation>("order_information"),
            required::<Vec<String>>("qualification_ids"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 订单信息（必填）
        #[inline]
        pub fn order_information(self, value: OrderInformation) -> Self {
            Self(self.0.with("order_information", value))
        }

        /// 待锁定的加价购资格ID列表（必填）
        #[inline]
        pub fn qualification_ids(self, value: Vec<String>) -> Self {
            Self(self.0.with("qualification_ids", value))
        }
    }

    /// 订单信息
    #[derive(Clone)]
    pub struct OrderInformation(pub(crate) Object);

    impl OrderInformation {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("payer_openid"),
            optional::<String>("out_trade_no"),
            optional::<Fen>("total_fee"),
            optional::<String>("store_id"),
            optional::<String>("store_merchant_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 支付订单的微信用户OpenID
        pub fn payer_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("payer_openid", value.into()))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 订单总金额，单位为分
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("total_fee", value.into()))
        }

        /// 门店ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_id", value.into()))
        }

        /// 门店商户号
        pub fn store_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("store_merchant_id", value.into()))
        }
    }

    /// 锁定品牌加价购活动资格：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案
        pub return_message: Option<String>,
        /// 锁定失败的资格ID列表
        pub failed_qualification_ids: Option<Vec<String>>,
        /// 锁定成功的资格ID列表
        pub succeed_qualification_ids: Option<Vec<String>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_message", &mut self.return_message),
                1 => Named("failed_qualification_ids", &mut self.failed_qualification_ids),
                2 => Named("succeed_qualification_ids", &mut self.succeed_qualification_ids),
                _ => return None,
            })
        }
    }

    request!(Request, OrderInformation);

    held!(OrderInformation);

    message!(Response);
}
