//! `/v3/offlineface/transactions`

pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/offlineface/transactions`
#[derive(Clone, Debug)]
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// 申请扣款接口
    ///
    /// `POST /v3/offlineface/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .auth_code("")
    ///     .sp_appid("")
    ///     .sp_mchid("")
    ///     .sub_appid("")
    ///     .sub_mchid("")
    ///     .amount(post::Amount::new().total(0).currency(post::Currency::CNY))
    ///     .scene_info(post::SceneInfo::new().device_ip(""))
    ///     .goods_tag("")
    ///     .description("")
    ///     .attach("")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .out_trade_no("")
    ///     .business(post::Business::new().business_product_id(0).business_scene_id(0));
    /// let answer = client.v3().offlineface().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface/transactions", rest)
    }
}

/// 申请扣款接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::offlineface::transactions::out_trade_no::out_trade_no::get::{
        Amount as ResponseAmount, Currency, Payer, Response, SceneInfo as ResponseSceneInfo,
        TradeType,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/offlineface/transactions");

    /// 申请扣款接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 支付凭证
        pub auth_code: Required<String>,
        /// 服务商公众号appid
        pub sp_appid: Option<String>,
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 子商户公众号appid
        pub sub_appid: Option<String>,
        /// 子商户商户号
        pub sub_mchid: Option<String>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 支付场景信息
        pub scene_info: Option<SceneInfo>,
        /// 优惠标记
        pub goods_tag: Option<String>,
        /// 商品信息
        pub description: Option<String>,
        /// 商户附加信息
        pub attach: Option<String>,
        /// 结算信息
        pub settle_info: Option<SettleInfo>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 业务信息
        pub business: Option<Business>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 支付凭证
        #[inline]
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Required::set(value.into());
            self
        }

        /// 服务商公众号appid
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// 子商户公众号appid
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 金额信息
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Some(value);
            self
        }

        /// 支付场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }

        /// 优惠标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 商品信息
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// 商户附加信息
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(mut self, value: SettleInfo) -> Self {
            self.settle_info = Some(value);
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 业务信息
        #[inline]
        pub fn business(mut self, value: Business) -> Self {
            self.business = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("auth_code", &mut self.auth_code),
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("amount", &mut self.amount),
                ("scene_info", &mut self.scene_info),
                ("goods_tag", &mut self.goods_tag),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("settle_info", &mut self.settle_info),
                ("out_trade_no", &mut self.out_trade_no),
                ("business", &mut self.business),
            ]);
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Required<Enumeration<Currency>>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 总金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 货币类型
        #[inline]
        pub fn currency(mut self, value: impl Into<Enumeration<Currency>>) -> Self {
            self.currency = Required::set(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
        }
    }

    /// 支付场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 设备IP
        pub device_ip: Required<String>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 设备IP
        #[inline]
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Required::set(value.into());
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("device_ip", &mut self.device_ip)]);
        }
    }

    /// 结算信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SettleInfo {
        /// 是否支持分账
        pub profit_sharing: Option<bool>,
    }

    impl SettleInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 是否支持分账
        #[inline]
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }
    }

    impl Message for SettleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("profit_sharing", &mut self.profit_sharing)]);
        }
    }

    /// 业务信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Business {
        /// 平台产品ID，已知取值：`2`、`11`
        pub business_product_id: Required<i64>,
        /// 平台场景ID，已知取值：`3`、`4`、`5`、`6`、`124`、`125`、`126`
        pub business_scene_id: Required<i64>,
    }

    impl Business {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 平台产品ID，已知取值：`2`、`11`
        #[inline]
        pub fn business_product_id(mut self, value: i64) -> Self {
            self.business_product_id = Required::set(value);
            self
        }

        /// 平台场景ID，已知取值：`3`、`4`、`5`、`6`、`124`、`125`、`126`
        #[inline]
        pub fn business_scene_id(mut self, value: i64) -> Self {
            self.business_scene_id = Required::set(value);
            self
        }
    }

    impl Message for Business {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("business_product_id", &mut self.business_product_id),
                ("business_scene_id", &mut self.business_scene_id),
            ]);
        }
    }

    message!(Request, Amount, SceneInfo, SettleInfo, Business);
}
