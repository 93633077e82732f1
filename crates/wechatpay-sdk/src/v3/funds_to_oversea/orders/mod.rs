//! 申请资金出境 · Create a cross-border payment
//!
//! `/v3/funds-to-oversea/orders`

pub mod out_order_id;

/// 申请资金出境 · Create a cross-border payment
///
/// `/v3/funds-to-oversea/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/{out_order_id}`: 商户出境单号 · Merchant cross-border payment number
    pub fn out_order_id(&self, value: impl Into<String>) -> out_order_id::OutOrderId {
        out_order_id::OutOrderId { node: self.node.bind("out_order_id", value) }
    }

    /// 申请资金出境 · Create a cross-border payment
    ///
    /// `POST /v3/funds-to-oversea/orders`
    ///
    /// 电商平台为二级商户的订单申请资金出境，提交商品、卖家、物流和收款人信息，返回微信出境单号。模式：服务商。
    ///
    /// Requests a cross-border payment for a sub-merchant order with goods, seller, logistics and payee data and returns the payment ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_id("merchant_1123123")
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("420000000000000010")
    ///     .amount(10)
    ///     .foreign_currency("USD")
    ///     .seller_info(
    ///         post::SellerInfo::new()
    ///             .oversea_business_name("香港xxxx公司")
    ///             .oversea_shop_name("香港xxx公司xxx店铺")
    ///             .seller_id("id2123123123"),
    ///     )
    ///     .express_info(
    ///         post::ExpressInfo::new()
    ///             .courier_number("curier_number_1231")
    ///             .express_company_name("国际xxx物流"),
    ///     )
    ///     .payee_info(post::PayeeInfo::new().payee_id("ID123112312"));
    /// let answer = client.v3().funds_to_oversea().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476113](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    #[doc(alias(
        "申请资金出境",
        "Create a cross-border payment",
        "平台收付通 跨境付款",
        "orders",
        "funds-to-oversea/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/funds-to-oversea/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/orders")
    }
}

/// 申请资金出境 · Create a cross-border payment
pub mod post {

    enumeration! {
        /// 订单类型 · Order type
        Type {
            /// `DEPOSIT`: 定金 · Down payment
            DEPOSIT = "DEPOSIT",
            /// `BALANCE`: 尾款 · Balance payment
            BALANCE = "BALANCE",
        }
    }

    /// 申请资金出境：请求 · Create a cross-border payment: request
    pub struct Request {
        /// 商户出境单号（必填） · Merchant cross-border payment number (required)
        pub out_order_id: Option<String>,
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 出境金额（必填） · Cross-border payment amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 境外收款币种（必填） · Foreign currency received (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub foreign_currency: Option<String>,
        /// 商品信息 · Item information
        pub goods_info: Option<Vec<GoodsInfo>>,
        /// 卖家信息（必填） · Seller information (required)
        pub seller_info: Option<SellerInfo>,
        /// 物流信息（必填） · Shipping information (required)
        pub express_info: Option<ExpressInfo>,
        /// 收款人信息（必填） · Payee information (required)
        pub payee_info: Option<PayeeInfo>,
        /// 预售信息 · Pre-sale information
        pub presale_info: Option<PresaleInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户出境单号（必填） · Merchant cross-border payment number (required)
        pub fn out_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_id = value.into_member();
            self
        }

        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 出境金额（必填） · Cross-border payment amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 境外收款币种（必填） · Foreign currency received (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn foreign_currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.foreign_currency = value.into_member();
            self
        }

        /// 商品信息 · Item information
        pub fn goods_info<M>(mut self, value: impl crate::IntoList<GoodsInfo, M>) -> Self {
            self.goods_info = value.into_list();
            self
        }

        /// 卖家信息（必填） · Seller information (required)
        pub fn seller_info<M>(mut self, value: impl crate::IntoMember<SellerInfo, M>) -> Self {
            self.seller_info = value.into_member();
            self
        }

        /// 物流信息（必填） · Shipping information (required)
        pub fn express_info<M>(mut self, value: impl crate::IntoMember<ExpressInfo, M>) -> Self {
            self.express_info = value.into_member();
            self
        }

        /// 收款人信息（必填） · Payee information (required)
        pub fn payee_info<M>(mut self, value: impl crate::IntoMember<PayeeInfo, M>) -> Self {
            self.payee_info = value.into_member();
            self
        }

        /// 预售信息 · Pre-sale information
        pub fn presale_info<M>(mut self, value: impl crate::IntoMember<PresaleInfo, M>) -> Self {
            self.presale_info = value.into_member();
            self
        }
    }

    /// 商品信息 · Item information
    pub struct GoodsInfo {
        /// 商品名称（必填） · Item name (required)
        pub goods_name: Option<String>,
        /// 商品类目（必填） · Item category (required)
        pub goods_category: Option<String>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub goods_unit_price: Option<crate::Fen>,
        /// 商品数量（必填） · Item quantity (required)
        pub goods_quantity: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsInfo {
        /// 商品名称（必填） · Item name (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品类目（必填） · Item category (required)
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn goods_unit_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.goods_unit_price = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn goods_quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.goods_quantity = value.into_member();
            self
        }
    }

    /// 卖家信息 · Seller information
    pub struct SellerInfo {
        /// 境外卖家经营主体名称（必填） · Overseas seller business name (required)
        pub oversea_business_name: Option<String>,
        /// 境外卖家店铺名称（必填） · Overseas seller shop name (required)
        pub oversea_shop_name: Option<String>,
        /// 卖家ID（必填） · Seller ID (required)
        pub seller_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SellerInfo {
        /// 境外卖家经营主体名称（必填） · Overseas seller business name (required)
        pub fn oversea_business_name<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.oversea_business_name = value.into_member();
            self
        }

        /// 境外卖家店铺名称（必填） · Overseas seller shop name (required)
        pub fn oversea_shop_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.oversea_shop_name = value.into_member();
            self
        }

        /// 卖家ID（必填） · Seller ID (required)
        pub fn seller_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.seller_id = value.into_member();
            self
        }
    }

    /// 物流信息 · Shipping information
    pub struct ExpressInfo {
        /// 物流单号（必填） · Tracking number (required)
        pub courier_number: Option<String>,
        /// 物流商名称（必填） · Shipping company name (required)
        pub express_company_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExpressInfo {
        /// 物流单号（必填） · Tracking number (required)
        pub fn courier_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.courier_number = value.into_member();
            self
        }

        /// 物流商名称（必填） · Shipping company name (required)
        pub fn express_company_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.express_company_name = value.into_member();
            self
        }
    }

    /// 收款人信息 · Payee information
    pub struct PayeeInfo {
        /// 收款人识别号（必填） · Payee ID (required)
        pub payee_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PayeeInfo {
        /// 收款人识别号（必填） · Payee ID (required)
        pub fn payee_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee_id = value.into_member();
            self
        }
    }

    /// 预售信息 · Pre-sale information
    pub struct PresaleInfo {
        /// 订单类型（必填） · Order type (required)
        pub r#type: Type,
        /// 预售订单总金额（必填） · Total pre-sale order amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 关联定金订单号 · Deposit payment transaction ID
        pub deposit_transaction_id: Option<String>,
        /// 关联尾款订单号 · Balance payment transaction ID
        pub balance_transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PresaleInfo {
        /// 订单类型（必填） · Order type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 预售订单总金额（必填） · Total pre-sale order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 关联定金订单号 · Deposit payment transaction ID
        pub fn deposit_transaction_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.deposit_transaction_id = value.into_member();
            self
        }

        /// 关联尾款订单号 · Balance payment transaction ID
        pub fn balance_transaction_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.balance_transaction_id = value.into_member();
            self
        }
    }

    /// 申请资金出境：应答 · Create a cross-border payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户出境单号 · Merchant cross-border payment number
        pub out_order_id: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信出境单号 · WeChat Pay cross-border payment number
        pub order_id: Option<String>,
        /// 出境结果 · Cross-border payment result
        pub result: Option<String>,
        /// 出境失败的原因 · Cross-border payment failure reason
        pub fail_reason: Option<String>,
        /// 请求出境人民币金额 · Requested cross-border amount in CNY
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 真实出境外币金额 · Actual amount in foreign currency
        ///
        /// 单位为分。In fen.
        pub foreign_amount: Option<crate::Fen>,
        /// 外币币种 · Foreign currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub foreign_currency: Option<String>,
        /// 汇率 · Exchange rate
        ///
        /// 汇率，小数位数未见公开说明。An exchange rate, whose number of decimals is not published.
        pub rate: Option<i64>,
        /// 购汇时间 · Currency exchange time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub exchange_rate_time: Option<crate::Time>,
        /// 预计购汇时间 · Estimated currency exchange time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub estimate_exchange_rate_time: Option<crate::Time>,
        /// 真实出境人民币金额 · Actual cross-border amount in CNY
        ///
        /// 单位为分。In fen.
        pub departure_amount: Option<crate::Fen>,
        /// 手续费人民币金额 · Handling fee in CNY
        ///
        /// 单位为分。In fen.
        pub fee: Option<crate::Fen>,
        /// 手续费承担商户号 · Merchant ID bearing the fee
        pub charge_mchid: Option<String>,
        /// 手续费承担账户 · Account bearing the fee
        pub charge_account_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, GoodsInfo, SellerInfo, ExpressInfo, PayeeInfo, PresaleInfo);

    message! {
        Request {
            0 => out_order_id: Required "out_order_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => transaction_id: Required "transaction_id",
            3 => amount: Required "amount",
            4 => foreign_currency: Required "foreign_currency",
            5 => goods_info: Optional "goods_info",
            6 => seller_info: Required "seller_info",
            7 => express_info: Required "express_info",
            8 => payee_info: Required "payee_info",
            9 => presale_info: Optional "presale_info",
        }
        GoodsInfo {
            0 => goods_name: Required "goods_name",
            1 => goods_category: Required "goods_category",
            2 => goods_unit_price: Required "goods_unit_price",
            3 => goods_quantity: Required "goods_quantity",
        }
        SellerInfo {
            0 => oversea_business_name: Required "oversea_business_name",
            1 => oversea_shop_name: Required "oversea_shop_name",
            2 => seller_id: Required "seller_id",
        }
        ExpressInfo {
            0 => courier_number: Required "courier_number",
            1 => express_company_name: Required "express_company_name",
        }
        PayeeInfo {
            0 => payee_id: Required "payee_id",
        }
        PresaleInfo {
            0 => r#type: Required "type",
            1 => total_amount: Required "total_amount",
            2 => deposit_transaction_id: Optional "deposit_transaction_id",
            3 => balance_transaction_id: Optional "balance_transaction_id",
        }
        Response {
            0 => out_order_id: Optional "out_order_id",
            1 => sub_mchid: Optional "sub_mchid",
            2 => order_id: Optional "order_id",
            3 => result: Optional "result",
            4 => fail_reason: Optional "fail_reason",
            5 => amount: Optional "amount",
            6 => foreign_amount: Optional "foreign_amount",
            7 => foreign_currency: Optional "foreign_currency",
            8 => rate: Optional "rate",
            9 => exchange_rate_time: Optional "exchange_rate_time",
            10 => estimate_exchange_rate_time: Optional "estimate_exchange_rate_time",
            11 => departure_amount: Optional "departure_amount",
            12 => fee: Optional "fee",
            13 => charge_mchid: Optional "charge_mchid",
            14 => charge_account_type: Optional "charge_account_type",
        }
    }
}
