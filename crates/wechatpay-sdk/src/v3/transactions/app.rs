//! `/v3/transactions/app`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transactions/app`
#[derive(Clone, Debug)]
pub struct App(pub(crate) Node);

impl App {
    /// APP支付下单
    ///
    /// `POST /v3/transactions/app`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::app::post;
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
    ///     .trade_type("APP")
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
    /// let answer = client.v3().transactions().app().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transactions/app", rest)
    }
}

/// APP支付下单
pub mod post {
    use http::Method;

    use crate::message::{Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/transactions/app")
        .at("api.mch.weixin.qq.com", "/hk")
        .idempotent_by("out_trade_no");

    /// APP支付下单：请求（其他接口共用）
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
        pub scene_info: Option<SceneInfo>,
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
            self.scene_info = Some(value);
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

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub openid: Option<String>,
        /// 用户标识
        pub sp_openid: Option<String>,
        /// 用户标识
        pub sub_openid: Option<String>,
    }

    impl Payer {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }
    }

    impl Message for Payer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("openid", &mut self.openid),
                ("sp_openid", &mut self.sp_openid),
                ("sub_openid", &mut self.sub_openid),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Required<Fen>,
        /// 货币类型
        pub currency: Option<String>,
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
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("total", &mut self.total), ("currency", &mut self.currency)]);
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
        pub payer_client_ip: Option<String>,
        /// 操作员ID
        pub operator_id: Option<String>,
        /// 商户门店信息
        pub store_info: Option<StoreInfo>,
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
            self.payer_client_ip = Some(value.into());
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
            self.store_info = Some(value);
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

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Detail {
        /// 订单原价，单位为分
        pub cost_price: Option<Fen>,
        /// 商品小票ID
        pub receipt_id: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Detail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单原价，单位为分
        #[inline]
        pub fn cost_price(mut self, value: impl Into<Fen>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// 商品小票ID
        #[inline]
        pub fn receipt_id(mut self, value: impl Into<String>) -> Self {
            self.receipt_id = Some(value.into());
            self
        }

        /// 单品列表
        #[inline]
        pub fn goods_detail(mut self, value: Vec<GoodsDetail>) -> Self {
            self.goods_detail = Some(value);
            self
        }
    }

    impl Message for Detail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("cost_price", &mut self.cost_price),
                ("receipt_id", &mut self.receipt_id),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 商户门店信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StoreInfo {
        /// 编号
        pub id: Option<String>,
        /// 名称
        pub name: Required<String>,
        /// 详细地址
        pub address: Required<String>,
    }

    impl StoreInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 编号
        #[inline]
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// 名称
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Required::set(value.into());
            self
        }

        /// 详细地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }
    }

    impl Message for StoreInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("name", &mut self.name),
                ("address", &mut self.address),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Required<String>,
        /// 微信侧商品编码
        pub wxpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品数量
        pub quantity: Required<i64>,
        /// 商品单价，单位为分
        pub price: Required<Fen>,
    }

    impl GoodsDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品编码
        #[inline]
        pub fn goods_id(mut self, value: impl Into<String>) -> Self {
            self.goods_id = Required::set(value.into());
            self
        }

        /// 微信侧商品编码
        #[inline]
        pub fn wxpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wxpay_goods_id = Some(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn quantity(mut self, value: i64) -> Self {
            self.quantity = Required::set(value);
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn price(mut self, value: impl Into<Fen>) -> Self {
            self.price = Required::set(value.into());
            self
        }
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("wxpay_goods_id", &mut self.wxpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("quantity", &mut self.quantity),
                ("price", &mut self.price),
            ]);
        }
    }

    /// APP支付下单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识
        pub prepay_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("prepay_id", &mut self.prepay_id)]);
        }
    }

    message!(Request, Payer, Amount, SceneInfo, Detail, StoreInfo, GoodsDetail, Response);
}
