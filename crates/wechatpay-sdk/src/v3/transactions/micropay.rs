//! `/v3/transactions/micropay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transactions/micropay`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, held, message, optional, request,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }

        /// 机构APPID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户APPID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 商户数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trade_type", value.into()))
        }

        /// 指定支付方式
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("limit_pay", value.into()))
        }

        /// MCC码（必填）
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_category_code", value.into()))
        }

        /// 支付者
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 订单金额（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 优惠功能
        #[inline]
        pub fn detail(self, value: Vec<Detail>) -> Self {
            Self(self.0.with("detail", value))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("appid", &mut self.appid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sp_mchid", &mut self.sp_mchid),
                5 => Named("sp_appid", &mut self.sp_appid),
                6 => Named("sub_appid", &mut self.sub_appid),
                7 => Named("out_trade_no", &mut self.out_trade_no),
                8 => Named("trade_type", &mut self.trade_type),
                9 => Named("trade_state", &mut self.trade_state),
                10 => Named("trade_state_desc", &mut self.trade_state_desc),
                11 => Named("bank_type", &mut self.bank_type),
                12 => Named("attach", &mut self.attach),
                13 => Named("success_time", &mut self.success_time),
                14 => Named("payer", &mut self.payer),
                15 => Named("amount", &mut self.amount),
                16 => Named("detail", &mut self.detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sp_openid", &mut self.sp_openid),
                2 => Named("sub_openid", &mut self.sub_openid),
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("currency", &mut self.currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("exchange_rate", &mut self.exchange_rate),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("currency", &mut self.currency),
                6 => Named("activity_id", &mut self.activity_id),
                7 => Named("wechatpay_contribute_amount", &mut self.wechatpay_contribute_amount),
                8 => Named("merchant_contribute_amount", &mut self.merchant_contribute_amount),
                9 => Named("other_contribute_amount", &mut self.other_contribute_amount),
                10 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("goods_remark", &mut self.goods_remark),
                2 => Named("quantity", &mut self.quantity),
                3 => Named("price", &mut self.price),
                _ => return None,
            })
        }
    }

    request!(Request, Payer);

    held!(Payer);

    message!(Response, ResponsePayer, ResponseAmount, ResponseDetail, DetailGoodsDetail);
}
