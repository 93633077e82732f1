//! `/v3/funds-to-oversea/orders`

pub mod out_order_id;

/// `/v3/funds-to-oversea/orders`
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/{out_order_id}`: 商户出境单号
    pub fn out_order_id(self, value: impl Into<String>) -> out_order_id::OutOrderId {
        out_order_id::OutOrderId { node: self.node.bind("out_order_id", value) }
    }

    /// 申请资金出境 (partner)
    ///
    /// `POST /v3/funds-to-oversea/orders`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_id("merchant_1123123")
    ///     .sub_mchid("123456")
    ///     .transaction_id("420000000000000010")
    ///     .amount(10)
    ///     .foreign_currency("USD")
    ///     .goods_info(vec![
    ///         post::GoodsInfo::new()
    ///             .goods_name("橘子")
    ///             .goods_category("家用电器")
    ///             .goods_unit_price(1)
    ///             .goods_quantity(1),
    ///     ])
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
    ///     .payee_info(post::PayeeInfo::new().payee_id("ID123112312"))
    ///     .presale_info(
    ///         post::PresaleInfo::new()
    ///             .r#type(post::Type::DEPOSIT)
    ///             .total_amount(10)
    ///             .deposit_transaction_id("4208450740201411110007820472")
    ///             .balance_transaction_id("4208450740201411110007820472"),
    ///     );
    /// let answer = client.v3().funds_to_oversea().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/funds-to-oversea/orders", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/orders")
    }
}

/// 申请资金出境
pub mod post {
    use crate::message;

    pub use crate::v3::funds_to_oversea::orders::out_order_id::get::Response;

    enumeration! {
        /// 订单类型
        Type {
            DEPOSIT = "DEPOSIT",
            BALANCE = "BALANCE",
        }
    }

    /// 申请资金出境：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_order_id"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<crate::Fen>("amount"),
            message::required::<String>("foreign_currency"),
            message::optional::<Vec<GoodsInfo>>("goods_info"),
            message::required::<SellerInfo>("seller_info"),
            message::required::<ExpressInfo>("express_info"),
            message::required::<PayeeInfo>("payee_info"),
            message::optional::<PresaleInfo>("presale_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户出境单号（必填）
        pub fn out_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_id", value))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 出境金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 境外收款币种（必填）
        pub fn foreign_currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("foreign_currency", value))
        }

        /// 商品信息
        #[inline]
        pub fn goods_info(self, value: Vec<GoodsInfo>) -> Self {
            Self(self.0.with("goods_info", value))
        }

        /// 卖家信息（必填）
        #[inline]
        pub fn seller_info(self, value: SellerInfo) -> Self {
            Self(self.0.with("seller_info", value))
        }

        /// 物流信息（必填）
        #[inline]
        pub fn express_info(self, value: ExpressInfo) -> Self {
            Self(self.0.with("express_info", value))
        }

        /// 收款人信息（必填）
        #[inline]
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.with("payee_info", value))
        }

        /// 预售信息
        #[inline]
        pub fn presale_info(self, value: PresaleInfo) -> Self {
            Self(self.0.with("presale_info", value))
        }
    }

    /// 商品信息
    pub struct GoodsInfo(pub(crate) message::Object);

    impl GoodsInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("goods_name"),
            message::required::<String>("goods_category"),
            message::required::<crate::Fen>("goods_unit_price"),
            message::required::<i64>("goods_quantity"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品类目（必填）
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_category", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn goods_unit_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("goods_unit_price", value))
        }

        /// 商品数量（必填）
        #[inline]
        pub fn goods_quantity(self, value: i64) -> Self {
            Self(self.0.with("goods_quantity", value))
        }
    }

    /// 卖家信息
    pub struct SellerInfo(pub(crate) message::Object);

    impl SellerInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("oversea_business_name"),
            message::required::<String>("oversea_shop_name"),
            message::required::<String>("seller_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 境外卖家经营主体名称（必填）
        pub fn oversea_business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("oversea_business_name", value))
        }

        /// 境外卖家店铺名称（必填）
        pub fn oversea_shop_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("oversea_shop_name", value))
        }

        /// 卖家ID（必填）
        pub fn seller_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_id", value))
        }
    }

    /// 物流信息
    pub struct ExpressInfo(pub(crate) message::Object);

    impl ExpressInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("courier_number"),
            message::required::<String>("express_company_name"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 物流单号（必填）
        pub fn courier_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("courier_number", value))
        }

        /// 物流商名称（必填）
        pub fn express_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("express_company_name", value))
        }
    }

    /// 收款人信息
    pub struct PayeeInfo(pub(crate) message::Object);

    impl PayeeInfo {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("payee_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 收款人识别号（必填）
        pub fn payee_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("payee_id", value))
        }
    }

    /// 预售信息
    pub struct PresaleInfo(pub(crate) message::Object);

    impl PresaleInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<crate::Fen>("total_amount"),
            message::optional::<String>("deposit_transaction_id"),
            message::optional::<String>("balance_transaction_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 订单类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 预售订单总金额，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 关联定金订单号
        pub fn deposit_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deposit_transaction_id", value))
        }

        /// 关联尾款订单号
        pub fn balance_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("balance_transaction_id", value))
        }
    }

    request!(Request, GoodsInfo, SellerInfo, ExpressInfo, PayeeInfo, PresaleInfo);

    held!(GoodsInfo, SellerInfo, ExpressInfo, PayeeInfo, PresaleInfo);
}
