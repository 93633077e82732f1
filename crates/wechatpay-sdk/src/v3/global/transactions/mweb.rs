//! `/v3/global/transactions/mweb`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/transactions/mweb`
#[derive(Clone, Debug)]
pub struct Mweb(pub(crate) Node);

impl Mweb {
    /// H5支付下单
    ///
    /// `POST /v3/global/transactions/mweb`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::mweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .trade_type("MWEB")
    ///     .limit_pay("no_credit")
    ///     .time_start("2018-06-08T10:34:56+08:00")
    ///     .time_expire("2018-06-08T10:34:56+08:00")
    ///     .merchant_category_code("1011")
    ///     .payer(
    ///         post::Payer::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .amount(post::Amount::new().total(888).currency("HKD"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("013467007045764")
    ///             .device_ip("128.0.0.1")
    ///             .payer_client_ip("128.0.0.1")
    ///             .operator_id("123145")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .id("0001")
    ///                     .name("腾讯大厦分店")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     )
    ///     .detail(vec![
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .receipt_id("wx123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .goods_id("12345")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     ]);
    /// let answer = client.v3().global().transactions().mweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/transactions/mweb", rest)
    }
}

/// H5支付下单
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{
        Amount, Detail, GoodsDetail, StoreInfo,
    };
    pub use crate::v3::global::transactions::app::post::Payer;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/transactions/mweb")
            .at("apihk.mch.weixin.qq.com", "")
            .idempotent_by("out_trade_no");

    /// H5支付下单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户号
        pub mchid: Required<String>,
        /// APPID
        pub appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 机构商户号
        pub sp_mchid: Required<String>,
        /// 机构APPID
        pub sp_appid: Required<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商品描述
        pub description: Required<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 通知地址
        pub notify_url: Required<String>,
        /// 商户订单号
        pub out_trade_no: Required<String>,
        /// 商品标记
        pub goods_tag: Option<String>,
        /// 交易类型
        pub trade_type: Required<String>,
        /// 指定支付方式
        pub limit_pay: Option<String>,
        /// 交易起始时间
        pub time_start: Option<Time>,
        /// 交易结束时间
        pub time_expire: Option<Time>,
        /// MCC码
        pub merchant_category_code: Required<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 场景信息
        pub scene_info: Required<SceneInfo>,
        /// 优惠功能
        pub detail: Option<Vec<Detail>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// APPID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 机构商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 机构APPID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 商品描述
        #[inline]
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Required::set(value.into());
            self
        }

        /// 商户数据
        #[inline]
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 商品标记
        #[inline]
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// 交易类型
        #[inline]
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Required::set(value.into());
            self
        }

        /// 指定支付方式
        #[inline]
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// 交易起始时间
        #[inline]
        pub fn time_start(mut self, value: impl Into<Time>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// 交易结束时间
        #[inline]
        pub fn time_expire(mut self, value: impl Into<Time>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// MCC码
        #[inline]
        pub fn merchant_category_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_category_code = Required::set(value.into());
            self
        }

        /// 支付者
        #[inline]
        pub fn payer(mut self, value: Payer) -> Self {
            self.payer = Some(value);
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Required::set(value);
            self
        }

        /// 优惠功能
        #[inline]
        pub fn detail(mut self, value: Vec<Detail>) -> Self {
            self.detail = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("description", &mut self.description),
                ("attach", &mut self.attach),
                ("notify_url", &mut self.notify_url),
                ("out_trade_no", &mut self.out_trade_no),
                ("goods_tag", &mut self.goods_tag),
                ("trade_type", &mut self.trade_type),
                ("limit_pay", &mut self.limit_pay),
                ("time_start", &mut self.time_start),
                ("time_expire", &mut self.time_expire),
                ("merchant_category_code", &mut self.merchant_category_code),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("scene_info", &mut self.scene_info),
                ("detail", &mut self.detail),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// 商户端设备IP
        pub device_ip: Option<String>,
        /// 用户终端IP
        pub payer_client_ip: Required<String>,
        /// 操作员ID
        pub operator_id: Option<String>,
        /// 商户门店信息
        pub store_info: Required<StoreInfo>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 商户端设备IP
        #[inline]
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Some(value.into());
            self
        }

        /// 用户终端IP
        #[inline]
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Required::set(value.into());
            self
        }

        /// 操作员ID
        #[inline]
        pub fn operator_id(mut self, value: impl Into<String>) -> Self {
            self.operator_id = Some(value.into());
            self
        }

        /// 商户门店信息
        #[inline]
        pub fn store_info(mut self, value: StoreInfo) -> Self {
            self.store_info = Required::set(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("device_id", &mut self.device_id),
                ("device_ip", &mut self.device_ip),
                ("payer_client_ip", &mut self.payer_client_ip),
                ("operator_id", &mut self.operator_id),
                ("store_info", &mut self.store_info),
            ]);
        }
    }

    /// H5支付下单：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 支付跳转链接
        pub mweb_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mweb_url", &mut self.mweb_url)]);
        }
    }

    message!(Request, SceneInfo, Response);
}
