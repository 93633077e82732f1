//! `/v3/pay/partner/transactions/codepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/partner/transactions/codepay`
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
        Fen, Listed, Message, Named, Object, Time, held, message, optional, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 合作伙伴应用AppID
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 合作伙伴商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 特约商户应用AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 特约商户商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 电子发票入口开放标识
        #[inline]
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.with("support_fapiao", value))
        }

        /// 支付者（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }
    }

    /// 支付者
    #[derive(Clone)]
    pub struct Payer(pub(crate) Object);

    impl Payer {
        const MEMBERS: &'static [Listed] = &[required::<String>("auth_code")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 授权码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("auth_code", value.into()))
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户端设备 IP
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }

        /// 商户门店信息（必填）
        #[inline]
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.with("store_info", value))
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 订单原价，单位为分
        pub fn cost_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("cost_price", value.into()))
        }

        /// 商品小票ID
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("invoice_id", value.into()))
        }

        /// 单品列表（必填）
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }
    }

    /// 商户门店信息
    #[derive(Clone)]
    pub struct StoreInfo(pub(crate) Object);

    impl StoreInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("id"), optional::<String>("out_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 门店编号
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("id", value.into()))
        }

        /// 商家自定义编码
        pub fn out_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_id", value.into()))
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_goods_id", value.into()))
        }

        /// 微信支付商品编码
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("wxpay_goods_id", value.into()))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_name", value.into()))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("unit_price", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_appid", &mut self.sp_appid),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("trade_type", &mut self.trade_type),
                7 => Named("bank_type", &mut self.bank_type),
                8 => Named("success_time", &mut self.success_time),
                9 => Named("trade_state", &mut self.trade_state),
                10 => Named("trade_state_desc", &mut self.trade_state_desc),
                11 => Named("attach", &mut self.attach),
                12 => Named("payer", &mut self.payer),
                13 => Named("amount", &mut self.amount),
                14 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sp_openid", &mut self.sp_openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("currency", &mut self.currency),
                3 => Named("payer_currency", &mut self.payer_currency),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                9 => Named("currency", &mut self.currency),
                10 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("quantity", &mut self.quantity),
                2 => Named("unit_price", &mut self.unit_price),
                3 => Named("discount_amount", &mut self.discount_amount),
                4 => Named("goods_remark", &mut self.goods_remark),
                _ => return None,
            })
        }
    }

    request!(Request, Payer, SceneInfo, Detail, StoreInfo, GoodsDetail);

    held!(Payer, SceneInfo, Detail, StoreInfo, GoodsDetail);

    message!(Response, ResponsePayer, ResponseAmount, PromotionDetail, PromotionDetailGoodsDetail);
}
