//! `/v3/pay/partner/transactions/codepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/codepay`
#[derive(Clone, Debug)]
pub struct Codepay(pub(crate) Node);

impl Codepay {
    /// 付款码支付 (partner)
    ///
    /// `POST /v3/pay/partner/transactions/codepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::codepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .attach("自定义数据说明")
    ///     .goods_tag("WXG")
    ///     .support_fapiao(true)
    ///     .payer(post::Payer::new().auth_code("130061098828009406"))
    ///     .amount(post::Amount::new().total(100).currency("CNY"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .device_id("013467007045764")
    ///             .device_ip("128.0.0.1")
    ///             .store_info(post::StoreInfo::new().id("0001").out_id("A1111")),
    ///     )
    ///     .detail(
    ///         post::Detail::new()
    ///             .cost_price(608800)
    ///             .invoice_id("微信123")
    ///             .goods_detail(vec![
    ///                 post::GoodsDetail::new()
    ///                     .merchant_goods_id("1246464644")
    ///                     .wxpay_goods_id("1001")
    ///                     .goods_name("iPhoneX 256G")
    ///                     .quantity(1)
    ///                     .unit_price(528800),
    ///             ]),
    ///     )
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true));
    /// let answer = client.v3().pay().partner().transactions().codepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/partner/transactions/codepay", rest)
    }
}

/// 付款码支付
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::Amount;
    pub use crate::v3::pay::partner::transactions::app_with_contract::post::SettleInfo;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/partner/transactions/codepay");

    /// 付款码支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sp_appid"),
            required::<String>("sp_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("description"),
            required::<String>("out_trade_no"),
            optional::<String>("attach"),
            optional::<String>("goods_tag"),
            optional::<bool>("support_fapiao"),
            required::<Payer>("payer"),
            required::<Amount>("amount"),
            required::<SceneInfo>("scene_info"),
            optional::<Detail>("detail"),
            optional::<SettleInfo>("settle_info"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 合作伙伴应用AppID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sp_appid", String::hold(value.into())))
        }

        /// 合作伙伴商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sp_mchid", String::hold(value.into())))
        }

        /// 特约商户应用AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_appid", String::hold(value.into())))
        }

        /// 特约商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with("description", String::hold(value.into())))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_trade_no", String::hold(value.into())))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with("attach", String::hold(value.into())))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_tag", String::hold(value.into())))
        }

        /// 电子发票入口开放标识
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value.hold()))
        }

        /// 支付者（必填）
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value.hold()))
        }

        /// 订单金额（必填）
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value.hold()))
        }

        /// 场景信息（必填）
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value.hold()))
        }

        /// 优惠功能
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value.hold()))
        }

        /// 结算信息
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value.hold()))
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

    /// 场景信息
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("device_id"),
            optional::<String>("device_ip"),
            required::<StoreInfo>("store_info"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_id", String::hold(value.into())))
        }

        /// 商户端设备 IP
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with("device_ip", String::hold(value.into())))
        }

        /// 商户门店信息（必填）
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value.hold()))
        }
    }

    /// 优惠功能
    #[derive(Clone)]
    pub struct Detail(pub(crate) Object);

    impl Detail {
        const MEMBERS: &'static [Listed] = &[
            optional::<Fen>("cost_price"),
            optional::<String>("invoice_id"),
            required::<Vec<GoodsDetail>>("goods_detail"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("cost_price", Fen::hold(value.into())))
        }

        /// 商品小票ID
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("invoice_id", String::hold(value.into())))
        }

        /// 单品列表（必填）
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value.hold()))
        }
    }

    /// 商户门店信息
    #[derive(Clone)]
    pub struct StoreInfo(pub(crate) Object);

    impl StoreInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("id"), optional::<String>("out_id")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 门店编号
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("id", String::hold(value.into())))
        }

        /// 商家自定义编码
        pub fn out_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_id", String::hold(value.into())))
        }
    }

    /// 单品列表
    #[derive(Clone)]
    pub struct GoodsDetail(pub(crate) Object);

    impl GoodsDetail {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("merchant_goods_id"),
            optional::<String>("wxpay_goods_id"),
            optional::<String>("goods_name"),
            required::<i64>("quantity"),
            required::<Fen>("unit_price"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("merchant_goods_id", String::hold(value.into())))
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("wxpay_goods_id", String::hold(value.into())))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("goods_name", String::hold(value.into())))
        }

        /// 商品数量（必填）
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value.hold()))
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with("unit_price", Fen::hold(value.into())))
        }
    }

    /// 付款码支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// 特约商户商户号
        pub sub_mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 银行类型
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付者
        pub payer: Option<ResponsePayer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_appid", &mut self.sp_appid),
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("transaction_id", &mut self.transaction_id),
                ("trade_type", &mut self.trade_type),
                ("bank_type", &mut self.bank_type),
                ("success_time", &mut self.success_time),
                ("trade_state", &mut self.trade_state),
                ("trade_state_desc", &mut self.trade_state_desc),
                ("attach", &mut self.attach),
                ("payer", &mut self.payer),
                ("amount", &mut self.amount),
                ("promotion_detail", &mut self.promotion_detail),
            ]);
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponsePayer {
        /// 合作伙伴用户标识
        pub sp_openid: Option<String>,
        /// 特约商户用户标识
        pub sub_openid: Option<String>,
    }

    impl Message for ResponsePayer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sp_openid", &mut self.sp_openid), ("sub_openid", &mut self.sub_openid)]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 订单金额货币类型
        pub currency: Option<String>,
        /// 用户支付货币类型
        pub payer_currency: Option<String>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("total", &mut self.total),
                ("payer_total", &mut self.payer_total),
                ("currency", &mut self.currency),
                ("payer_currency", &mut self.payer_currency),
            ]);
        }
    }

    /// 优惠信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
        /// 优惠货币类型
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("coupon_id", &mut self.coupon_id),
                ("name", &mut self.name),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("stock_id", &mut self.stock_id),
                ("wechatpay_contribute", &mut self.wechatpay_contribute),
                ("merchant_contribute", &mut self.merchant_contribute),
                ("other_contribute", &mut self.other_contribute),
                ("currency", &mut self.currency),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 单品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub unit_price: Option<Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
    }

    impl Message for PromotionDetailGoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_id", &mut self.goods_id),
                ("quantity", &mut self.quantity),
                ("unit_price", &mut self.unit_price),
                ("discount_amount", &mut self.discount_amount),
                ("goods_remark", &mut self.goods_remark),
            ]);
        }
    }

    request!(Request, Payer, SceneInfo, Detail, StoreInfo, GoodsDetail);

    message!(Response, ResponsePayer, ResponseAmount, PromotionDetail, PromotionDetailGoodsDetail);
}
