//! `/v3/transactions/micropay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transactions/micropay`
#[derive(Clone, Debug)]
pub struct Micropay(pub(crate) Node);

impl Micropay {
    /// 提交付款码支付
    ///
    /// `POST /v3/transactions/micropay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .trade_type("MICROPAY")
    ///     .limit_pay("no_credit")
    ///     .merchant_category_code("1011")
    ///     .payer(post::Payer::new().auth_code("120061098828009406"))
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
    ///                     .goods_id("商品编码")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhone6s 16G")
    ///                     .quantity(1)
    ///                     .price(528800),
    ///             ]),
    ///     ]);
    /// let answer = client.v3().transactions().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transactions/micropay", rest)
    }
}

/// 提交付款码支付
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::transactions::app::post::{
        Amount, Detail, GoodsDetail, SceneInfo, StoreInfo,
    };
    pub use crate::v3::transactions::id::transaction_id::get::{
        ExchangeRate, ExchangeRateType, Scope, TradeState, TradeType, Type,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/transactions/micropay").at("api.mch.weixin.qq.com", "/hk");

    /// 提交付款码支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<String>("appid"),
            required::<String>("sub_mchid"),
            required::<String>("sp_mchid"),
            required::<String>("sp_appid"),
            optional::<String>("sub_appid"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            optional::<String>("goods_tag"),
            required::<String>("trade_type"),
            optional::<String>("limit_pay"),
            required::<String>("merchant_category_code"),
            optional::<Payer>("payer"),
            required::<Amount>("amount"),
            optional::<SceneInfo>("scene_info"),
            optional::<Vec<Detail>>("detail"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
        }

        /// APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sp_mchid", String::hold(value.into())))
        }

        /// 机构APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sp_appid", String::hold(value.into())))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("trade_type", String::hold(value.into())))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with("limit_pay", String::hold(value.into())))
        }

        /// MCC码（必填）
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("merchant_category_code", String::hold(value.into())))
        }

        /// 支付者
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value.hold()))
        }

        /// 订单金额（必填）
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value.hold()))
        }

        /// 场景信息
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value.hold()))
        }

        /// 优惠功能
        pub fn detail(self, value: Vec<Detail>) -> Self {
            Self(self.0.with("detail", value.hold()))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct Payer(pub(crate) Object);

    impl Payer {
        const MEMBERS: &'static [Listed] = &[required::<String>("auth_code")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with("auth_code", String::hold(value.into())))
        }
    }

    /// 提交付款码支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号
        pub id: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 支付者
        pub payer: Option<ResponsePayer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠功能
        pub detail: Option<Vec<ResponseDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("id", &mut self.id),
                ("mchid", &mut self.mchid),
                ("appid", &mut self.appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("out_trade_no", &mut self.out_trade_no),
                ("trade_type", &mut self.trade_type),
                ("trade_state", &mut self.trade_state),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("bank_type", &mut self.bank_type),
                ("attach", &mut self.attach),
                ("success_time", &mut self.success_time),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("detail", &mut self.detail),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponsePayer {
        /// 用户标识
        pub openid: Option<String>,
        /// 用户标识
        pub sp_openid: Option<String>,
        /// 用户标识
        pub sub_openid: Option<String>,
    }

    impl Message for ResponsePayer {
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
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 支付货币类型
        pub payer_currency: Option<String>,
        /// 汇率
        pub exchange_rate: Option<ExchangeRate>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("currency", &mut self.currency),
                ("payer_total", &mut self.payer_total),
                ("payer_currency", &mut self.payer_currency),
                ("exchange_rate", &mut self.exchange_rate),
            ]);
        }
    }

    /// 优惠功能
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute_amount: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute_amount: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute_amount: Option<Fen>,
        /// 单品列表
        pub goods_detail: Option<Vec<DetailGoodsDetail>>,
    }

    impl Message for ResponseDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("currency", &mut self.currency),
                ("activity_id", &mut self.activity_id),
                ("wechatpay_contribute_amount", &mut self.wechatpay_contribute_amount),
                ("merchant_contribute_amount", &mut self.merchant_contribute_amount),
                ("other_contribute_amount", &mut self.other_contribute_amount),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品价格，单位为分
        pub price: Option<Fen>,
    }

    impl Message for DetailGoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("goods_remark", &mut self.goods_remark),
                ("quantity", &mut self.quantity),
                ("price", &mut self.price),
            ]);
        }
    }

    request!(Request, Payer);

    message!(Response, ResponsePayer, ResponseAmount, ResponseDetail, DetailGoodsDetail);
}
