//! `/v3/funds-to-oversea/orders`

pub mod out_order_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/funds-to-oversea/orders`
#[derive(Clone, Debug)]
pub struct Orders(pub(crate) Node);

impl Orders {
    /// `/{out_order_id}`: 商户出境单号
    #[inline]
    pub fn out_order_id(self, value: impl Into<String>) -> out_order_id::OutOrderId {
        out_order_id::OutOrderId(self.0.bind("out_order_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/funds-to-oversea/orders", rest)
    }
}

/// 申请资金出境
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::funds_to_oversea::orders::out_order_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/funds-to-oversea/orders");

    enumeration! {
        /// 订单类型
        Type {
            DEPOSIT = "DEPOSIT",
            BALANCE = "BALANCE",
        }
    }

    /// 申请资金出境：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户出境单号
        pub out_order_id: Required<String>,
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 出境金额，单位为分
        pub amount: Required<Fen>,
        /// 境外收款币种
        pub foreign_currency: Required<String>,
        /// 商品信息
        pub goods_info: Option<Vec<GoodsInfo>>,
        /// 卖家信息
        pub seller_info: Required<SellerInfo>,
        /// 物流信息
        pub express_info: Required<ExpressInfo>,
        /// 收款人信息
        pub payee_info: Required<PayeeInfo>,
        /// 预售信息
        pub presale_info: Option<PresaleInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户出境单号
        #[inline]
        pub fn out_order_id(mut self, value: impl Into<String>) -> Self {
            self.out_order_id = Required::set(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 出境金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 境外收款币种
        #[inline]
        pub fn foreign_currency(mut self, value: impl Into<String>) -> Self {
            self.foreign_currency = Required::set(value.into());
            self
        }

        /// 商品信息
        #[inline]
        pub fn goods_info(mut self, value: Vec<GoodsInfo>) -> Self {
            self.goods_info = Some(value);
            self
        }

        /// 卖家信息
        #[inline]
        pub fn seller_info(mut self, value: SellerInfo) -> Self {
            self.seller_info = Required::set(value);
            self
        }

        /// 物流信息
        #[inline]
        pub fn express_info(mut self, value: ExpressInfo) -> Self {
            self.express_info = Required::set(value);
            self
        }

        /// 收款人信息
        #[inline]
        pub fn payee_info(mut self, value: PayeeInfo) -> Self {
            self.payee_info = Required::set(value);
            self
        }

        /// 预售信息
        #[inline]
        pub fn presale_info(mut self, value: PresaleInfo) -> Self {
            self.presale_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_order_id", &mut self.out_order_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("transaction_id", &mut self.transaction_id),
                ("amount", &mut self.amount),
                ("foreign_currency", &mut self.foreign_currency),
                ("goods_info", &mut self.goods_info),
                ("seller_info", &mut self.seller_info),
                ("express_info", &mut self.express_info),
                ("payee_info", &mut self.payee_info),
                ("presale_info", &mut self.presale_info),
            ]);
        }
    }

    /// 商品信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsInfo {
        /// 商品名称
        pub goods_name: Required<String>,
        /// 商品类目
        pub goods_category: Required<String>,
        /// 商品单价，单位为分
        pub goods_unit_price: Required<Fen>,
        /// 商品数量
        pub goods_quantity: Required<i64>,
    }

    impl GoodsInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 商品类目
        #[inline]
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Required::set(value.into());
            self
        }

        /// 商品单价，单位为分
        #[inline]
        pub fn goods_unit_price(mut self, value: impl Into<Fen>) -> Self {
            self.goods_unit_price = Required::set(value.into());
            self
        }

        /// 商品数量
        #[inline]
        pub fn goods_quantity(mut self, value: i64) -> Self {
            self.goods_quantity = Required::set(value);
            self
        }
    }

    impl Message for GoodsInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("goods_name", &mut self.goods_name),
                ("goods_category", &mut self.goods_category),
                ("goods_unit_price", &mut self.goods_unit_price),
                ("goods_quantity", &mut self.goods_quantity),
            ]);
        }
    }

    /// 卖家信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SellerInfo {
        /// 境外卖家经营主体名称
        pub oversea_business_name: Required<String>,
        /// 境外卖家店铺名称
        pub oversea_shop_name: Required<String>,
        /// 卖家ID
        pub seller_id: Required<String>,
    }

    impl SellerInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 境外卖家经营主体名称
        #[inline]
        pub fn oversea_business_name(mut self, value: impl Into<String>) -> Self {
            self.oversea_business_name = Required::set(value.into());
            self
        }

        /// 境外卖家店铺名称
        #[inline]
        pub fn oversea_shop_name(mut self, value: impl Into<String>) -> Self {
            self.oversea_shop_name = Required::set(value.into());
            self
        }

        /// 卖家ID
        #[inline]
        pub fn seller_id(mut self, value: impl Into<String>) -> Self {
            self.seller_id = Required::set(value.into());
            self
        }
    }

    impl Message for SellerInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("oversea_business_name", &mut self.oversea_business_name),
                ("oversea_shop_name", &mut self.oversea_shop_name),
                ("seller_id", &mut self.seller_id),
            ]);
        }
    }

    /// 物流信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ExpressInfo {
        /// 物流单号
        pub courier_number: Required<String>,
        /// 物流商名称
        pub express_company_name: Required<String>,
    }

    impl ExpressInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 物流单号
        #[inline]
        pub fn courier_number(mut self, value: impl Into<String>) -> Self {
            self.courier_number = Required::set(value.into());
            self
        }

        /// 物流商名称
        #[inline]
        pub fn express_company_name(mut self, value: impl Into<String>) -> Self {
            self.express_company_name = Required::set(value.into());
            self
        }
    }

    impl Message for ExpressInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("courier_number", &mut self.courier_number),
                ("express_company_name", &mut self.express_company_name),
            ]);
        }
    }

    /// 收款人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PayeeInfo {
        /// 收款人识别号
        pub payee_id: Required<String>,
    }

    impl PayeeInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 收款人识别号
        #[inline]
        pub fn payee_id(mut self, value: impl Into<String>) -> Self {
            self.payee_id = Required::set(value.into());
            self
        }
    }

    impl Message for PayeeInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("payee_id", &mut self.payee_id)]);
        }
    }

    /// 预售信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PresaleInfo {
        /// 订单类型
        pub r#type: Required<Enumeration<Type>>,
        /// 预售订单总金额，单位为分
        pub total_amount: Required<Fen>,
        /// 关联定金订单号
        pub deposit_transaction_id: Option<String>,
        /// 关联尾款订单号
        pub balance_transaction_id: Option<String>,
    }

    impl PresaleInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 预售订单总金额，单位为分
        #[inline]
        pub fn total_amount(mut self, value: impl Into<Fen>) -> Self {
            self.total_amount = Required::set(value.into());
            self
        }

        /// 关联定金订单号
        #[inline]
        pub fn deposit_transaction_id(mut self, value: impl Into<String>) -> Self {
            self.deposit_transaction_id = Some(value.into());
            self
        }

        /// 关联尾款订单号
        #[inline]
        pub fn balance_transaction_id(mut self, value: impl Into<String>) -> Self {
            self.balance_transaction_id = Some(value.into());
            self
        }
    }

    impl Message for PresaleInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("total_amount", &mut self.total_amount),
                ("deposit_transaction_id", &mut self.deposit_transaction_id),
                ("balance_transaction_id", &mut self.balance_transaction_id),
            ]);
        }
    }

    message!(Request, GoodsInfo, SellerInfo, ExpressInfo, PayeeInfo, PresaleInfo);
}
