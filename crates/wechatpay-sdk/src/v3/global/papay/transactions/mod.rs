//! `/v3/global/papay/transactions`

pub mod out_trade_no;
pub mod transaction_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/papay/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// `/{transaction_id}`: 微信支付订单号
    #[inline]
    pub fn transaction_id(self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId(self.0.bind("transaction_id", value))
    }

    /// 支付扣款
    ///
    /// `POST /v3/global/papay/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_mchid("1230000109")
    ///     .sub_appid("wxcbda96de0b165484")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .attach("自定义数据")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .goods_tag("WXG")
    ///     .merchant_category_code("1011")
    ///     .contract_id("100005698")
    ///     .amount(post::Amount::new().total(888).currency("HKD"))
    ///     .scene_info(post::SceneInfo::new().device_id("013467007045764").device_ip("128.0.0.1"));
    /// let answer = client.v3().global().papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/transactions", rest)
    }
}

/// 支付扣款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, held, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::global::micropay::transactions::pay::post::{Amount, Scope, Type};
    pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::{
        GoodsDetail, Payer, PromotionDetail,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/papay/transactions")
            .at("apihk.mch.weixin.qq.com", "")
            .numbered_by("out_trade_no");

    enumeration! {
        /// 交易类型
        TradeType {
            AUTH = "AUTH",
        }
    }

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            PAYERROR = "PAYERROR",
            USERPAYING = "USERPAYING",
        }
    }

    enumeration! {
        /// 汇率类型
        ExchangeRateType {
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
            USERPAYMENT_RATE = "USERPAYMENT_RATE",
        }
    }

    /// 支付扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("appid"),
            optional::<String>("sp_appid"),
            optional::<String>("sub_mchid"),
            optional::<String>("sub_appid"),
            required::<String>("description"),
            optional::<String>("attach"),
            required::<String>("notify_url"),
            required::<String>("out_trade_no"),
            optional::<String>("goods_tag"),
            required::<String>("merchant_category_code"),
            required::<String>("contract_id"),
            required::<Amount>("amount"),
            optional::<SceneInfo>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构APPID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 机构appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 子商户应用ID
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

        /// 通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_tag", value.into()))
        }

        /// MCC码（必填）
        pub fn merchant_category_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("merchant_category_code", value.into()))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("contract_id", value.into()))
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
    }

    /// 场景信息
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("device_id"), optional::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户端设备号
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_id", value.into()))
        }

        /// 商户端设备IP
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("device_ip", value.into()))
        }
    }

    /// 支付扣款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<Enumeration<TradeType>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 交易状态
        pub trade_state: Option<Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sp_mchid", &mut self.sp_mchid),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("sp_appid", &mut self.sp_appid),
                5 => Named("sub_appid", &mut self.sub_appid),
                6 => Named("out_trade_no", &mut self.out_trade_no),
                7 => Named("transaction_id", &mut self.transaction_id),
                8 => Named("attach", &mut self.attach),
                9 => Named("trade_type", &mut self.trade_type),
                10 => Named("bank_type", &mut self.bank_type),
                11 => Named("success_time", &mut self.success_time),
                12 => Named("trade_state", &mut self.trade_state),
                13 => Named("trade_state_desc", &mut self.trade_state_desc),
                14 => Named("payer", &mut self.payer),
                15 => Named("amount", &mut self.amount),
                16 => Named("promotion_detail", &mut self.promotion_detail),
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
        /// 订单标价币种
        pub currency: Option<String>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
        /// 汇率信息
        pub exchange_rate: Option<ExchangeRate>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("currency", &mut self.currency),
                3 => Named("payer_currency", &mut self.payer_currency),
                4 => Named("exchange_rate", &mut self.exchange_rate),
                _ => return None,
            })
        }
    }

    /// 汇率信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型
        pub r#type: Option<Enumeration<ExchangeRateType>>,
        /// 汇率值
        pub rate: Option<i64>,
    }

    impl Message for ExchangeRate {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("type", &mut self.r#type),
                1 => Named("rate", &mut self.rate),
                _ => return None,
            })
        }
    }

    request!(Request, SceneInfo);

    held!(SceneInfo);

    message!(Response, ResponseAmount, ExchangeRate);
}
