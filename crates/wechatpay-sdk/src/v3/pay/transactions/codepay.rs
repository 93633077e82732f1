//! `/v3/pay/transactions/codepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/codepay`
#[derive(Clone, Debug)]
pub struct Codepay(pub(crate) Node);

impl Codepay {
    /// 付款码支付 (direct)
    ///
    /// `POST /v3/pay/transactions/codepay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::codepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .mchid("1230000109")
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
    /// let answer = client.v3().pay().transactions().codepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/codepay", rest)
    }
}

/// 付款码支付
pub mod post {
    use http::Method;

    use crate::message::{
        Hold, Listed, Members, Message, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::pay::partner::transactions::app::post::Amount;
    pub use crate::v3::pay::partner::transactions::app_with_contract::post::SettleInfo;
    pub use crate::v3::pay::partner::transactions::codepay::post::{
        Detail, GoodsDetail, Payer, PromotionDetail, PromotionDetailGoodsDetail, ResponseAmount,
        SceneInfo, StoreInfo,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/transactions/codepay");

    /// 付款码支付：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mchid"),
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

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mchid", String::hold(value.into())))
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

    /// 付款码支付：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用AppID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
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
                ("appid", &mut self.appid),
                ("mchid", &mut self.mchid),
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
        /// 用户标识
        pub openid: Option<String>,
    }

    impl Message for ResponsePayer {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("openid", &mut self.openid)]);
        }
    }

    request!(Request);

    message!(Response, ResponsePayer);
}
