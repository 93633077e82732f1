//! 付款码支付 · Charge a payment code (partner)
//!
//! `/v3/pay/partner/transactions/codepay`

/// 付款码支付 · Charge a payment code (partner)
///
/// `/v3/pay/partner/transactions/codepay`
#[derive(Clone)]
pub struct Codepay {
    pub(crate) node: crate::chain::Node,
}

impl Codepay {
    /// 付款码支付 · Charge a payment code (partner)
    ///
    /// `POST /v3/pay/partner/transactions/codepay`
    ///
    /// 服务商为子商户扫描用户出示的付款码并扣款，直接返回订单及其支付状态。模式：服务商。
    ///
    /// Charges the payment code that the payer shows, on behalf of a sub-merchant. Returns the order with its payment state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::codepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .payer(post::Payer::new().auth_code("130061098828009406"))
    ///     .amount(post::Amount::new().total(100))
    ///     .scene_info(post::SceneInfo::new().store_info(post::StoreInfo::new()));
    /// let answer = client.v3().pay().partner().transactions().codepay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012382179](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    #[doc(alias(
        "付款码支付",
        "Charge a payment code (partner)",
        "基础支付",
        "codepay",
        "transactions/codepay"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/codepay", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/codepay")
    }
}

/// 付款码支付 · Charge a payment code (partner)
pub mod post {
    pub use crate::v3::pay::schemas::{
        Amount, PartnerPayer, SettleInfo, TradeState, TransactionAmount,
    };

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MICROPAY`: 付款码支付 · Payment by payment code
            MICROPAY = "MICROPAY",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
            /// `FACEPAY`: 刷脸支付 · Face payment
            FACEPAY = "FACEPAY",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    /// 付款码支付：请求 · Charge a payment code (partner): request
    pub struct Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub support_fapiao: Option<bool>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<Payer>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 场景信息（必填） · Scenario information (required)
        pub scene_info: Option<SceneInfo>,
        /// 优惠功能 · Discount details
        pub detail: Option<Detail>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 特约商户应用AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn support_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_fapiao = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 场景信息（必填） · Scenario information (required)
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 授权码（必填） · Payment code (required)
        pub auth_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 授权码（必填） · Payment code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备 IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// 商户门店信息（必填） · Store information (required)
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备 IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }

        /// 商户门店信息（必填） · Store information (required)
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 优惠功能 · Discount details
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID · Receipt ID
        pub invoice_id: Option<String>,
        /// 单品列表（必填） · Item list (required)
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn invoice_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_id = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 商户门店信息 · Store information
    pub struct StoreInfo {
        /// 门店编号 · Store number
        pub id: Option<String>,
        /// 商家自定义编码 · Merchant custom code
        pub out_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店编号 · Store number
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 商家自定义编码 · Merchant custom code
        pub fn out_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_id = value.into_member();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub merchant_goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub unit_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub fn merchant_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_goods_id = value.into_member();
            self
        }

        /// 微信支付商品编码 · WeChat Pay item code
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称 · Item name
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn unit_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.unit_price = value.into_member();
            self
        }
    }

    /// 付款码支付：应答 · Charge a payment code (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 合作伙伴应用AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 银行类型 · Bank type
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<PartnerPayer>,
        /// 订单金额 · Order amount
        pub amount: Option<TransactionAmount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息 · Discount information
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 优惠货币类型 · Discount currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub unit_price: Option<crate::Fen>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer, SceneInfo, Detail, StoreInfo, GoodsDetail);

    message! {
        Request {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => description: Required "description",
            5 => out_trade_no: Required "out_trade_no",
            6 => attach: Optional "attach",
            7 => goods_tag: Optional "goods_tag",
            8 => support_fapiao: Optional "support_fapiao",
            9 => payer: Required "payer",
            10 => amount: Required "amount",
            11 => scene_info: Required "scene_info",
            12 => detail: Optional "detail",
            13 => settle_info: Optional "settle_info",
        }
        Payer {
            0 => auth_code: Required "auth_code",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
            2 => store_info: Required "store_info",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => invoice_id: Optional "invoice_id",
            2 => goods_detail: Required "goods_detail",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => out_id: Optional "out_id",
        }
        GoodsDetail {
            0 => merchant_goods_id: Required "merchant_goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Required "quantity",
            4 => unit_price: Required "unit_price",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => transaction_id: Optional "transaction_id",
            6 => trade_type: Optional "trade_type",
            7 => bank_type: Optional "bank_type",
            8 => success_time: Optional "success_time",
            9 => trade_state: Optional "trade_state",
            10 => trade_state_desc: Optional "trade_state_desc",
            11 => attach: Optional "attach",
            12 => payer: Optional "payer",
            13 => amount: Optional "amount",
            14 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => stock_id: Optional "stock_id",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
            10 => goods_detail: Optional "goods_detail",
        }
        PromotionDetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => quantity: Optional "quantity",
            2 => unit_price: Optional "unit_price",
            3 => discount_amount: Optional "discount_amount",
            4 => goods_remark: Optional "goods_remark",
        }
    }
}
