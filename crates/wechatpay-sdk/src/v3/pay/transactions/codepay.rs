//! `/v3/pay/transactions/codepay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/codepay`
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
        Listed, Message, Named, Object, Time, message, optional, request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_trade_no", &mut self.out_trade_no),
                3 => Named("transaction_id", &mut self.transaction_id),
                4 => Named("trade_type", &mut self.trade_type),
                5 => Named("bank_type", &mut self.bank_type),
                6 => Named("success_time", &mut self.success_time),
                7 => Named("trade_state", &mut self.trade_state),
                8 => Named("trade_state_desc", &mut self.trade_state_desc),
                9 => Named("attach", &mut self.attach),
                10 => Named("payer", &mut self.payer),
                11 => Named("amount", &mut self.amount),
                12 => Named("promotion_detail", &mut self.promotion_detail),
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
    }

    impl Message for ResponsePayer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ResponsePayer);
}
