//! `/v3/combine-transactions/miniprogram`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/combine-transactions/miniprogram`
#[derive(Clone, Debug)]
pub struct Miniprogram(pub(crate) Node);

impl Miniprogram {
    /// 个人收款交易下单-小程序
    ///
    /// `POST /v3/combine-transactions/miniprogram`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::miniprogram::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wxd678efh567hg6787")
    ///     .combine_mchid("1230000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_payer_info(
    ///         post::CombinePayerInfo::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .scene_info(post::SceneInfo::new().device_id("POS1:1").payer_client_ip("127.0.0.1"))
    ///     .sub_orders(vec![
    ///         post::SubOrders::new()
    ///             .mchid("1230000109")
    ///             .order_service_type(post::OrderServiceType::INDIVIDUALTRADE)
    ///             .individual_auth_id("1900000109")
    ///             .individual_name("哈哈哈小店")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("Image形象店-深圳腾大-QQ公仔"),
    ///     ])
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .trade_scenario(post::TradeScenario::RECOMMERCE);
    /// let answer = client.v3().combine_transactions().miniprogram().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/combine-transactions/miniprogram", rest)
    }
}

/// 个人收款交易下单-小程序
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::combine_transactions::app::post::{Amount, SceneInfo, TradeScenario};
    pub use crate::v3::combine_transactions::jsapi::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/combine-transactions/miniprogram")
            .idempotent_by("combine_out_trade_no");

    enumeration! {
        /// 商品服务类型
        OrderServiceType {
            INDIVIDUALTRADE = "INDIVIDUALTRADE",
        }
    }

    /// 个人收款交易下单-小程序：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 平台商户应用ID
        pub combine_appid: Required<String>,
        /// 平台商户号
        pub combine_mchid: Required<String>,
        /// 交易单订单号
        pub combine_out_trade_no: Required<String>,
        /// 支付者
        pub combine_payer_info: Required<CombinePayerInfo>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Required<Vec<SubOrders>>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 交易场景
        pub trade_scenario: Option<Enumeration<TradeScenario>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 平台商户应用ID
        #[inline]
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Required::set(value.into());
            self
        }

        /// 平台商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Required::set(value.into());
            self
        }

        /// 交易单订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Required::set(value.into());
            self
        }

        /// 支付者
        #[inline]
        pub fn combine_payer_info(mut self, value: CombinePayerInfo) -> Self {
            self.combine_payer_info = Required::set(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 商品单信息
        #[inline]
        pub fn sub_orders(mut self, value: Vec<SubOrders>) -> Self {
            self.sub_orders = Required::set(value);
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scenario(mut self, value: impl Into<Enumeration<TradeScenario>>) -> Self {
            self.trade_scenario = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("combine_appid", &mut self.combine_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("combine_payer_info", &mut self.combine_payer_info),
                ("scene_info", &mut self.scene_info),
                ("sub_orders", &mut self.sub_orders),
                ("time_expire", &mut self.time_expire),
                ("notify_url", &mut self.notify_url),
                ("trade_scenario", &mut self.trade_scenario),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识
        pub openid: Required<String>,
    }

    impl CombinePayerInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }
    }

    impl Message for CombinePayerInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid)]);
        }
    }

    /// 商品单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubOrders {
        /// 商品单发起商户号
        pub mchid: Required<String>,
        /// 商品服务类型
        pub order_service_type: Option<Enumeration<OrderServiceType>>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Required<String>,
        /// 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// 商品单商户订单号
        pub out_trade_no: Required<String>,
        /// 商品单金额
        pub amount: Required<Amount>,
        /// 附加数据
        pub attach: Required<String>,
        /// 商品描述
        pub description: Required<String>,
    }

    impl SubOrders {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品单发起商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 商品服务类型
        #[inline]
        pub fn order_service_type(
            mut self,
            value: impl Into<Enumeration<OrderServiceType>>,
        ) -> Self {
            self.order_service_type = Some(value.into());
            self
        }

        /// 商品单个人收款方受理授权ID
        #[inline]
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Required::set(value.into());
            self
        }

        /// 商品单个人收款方平台昵称
        #[inline]
        pub fn individual_name(mut self, value: impl Into<String>) -> Self {
            self.individual_name = Some(value.into());
            self
        }

        /// 商品单商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商品单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 附加数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Required::set(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }
    }

    impl Message for SubOrders {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("order_service_type", &mut self.order_service_type),
                ("individual_auth_id", &mut self.individual_auth_id),
                ("individual_name", &mut self.individual_name),
                ("out_trade_no", &mut self.out_trade_no),
                ("amount", &mut self.amount),
                ("attach", &mut self.attach),
                ("description", &mut self.description),
            ]);
        }
    }

    message!(Request, CombinePayerInfo, SubOrders);
}
