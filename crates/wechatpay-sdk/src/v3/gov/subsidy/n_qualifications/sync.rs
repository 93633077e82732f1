//! `/v3/gov/subsidy/n-qualifications/sync`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/n-qualifications/sync`
#[derive(Clone, Debug)]
pub struct Sync(pub(crate) Node);

impl Sync {
    /// N品类同步资格核销信息
    ///
    /// `POST /v3/gov/subsidy/n-qualifications/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::n_qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .sub_mchid("123456")
    ///     .energy_grade(post::EnergyGrade::FIRST_LEVEL)
    ///     .receive_region_code("110101")
    ///     .brand("海尔")
    ///     .address("深圳市南山区")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .logistics_num("123456789")
    ///     .delivery_time("2025-01-14T19:55:06+08:00")
    ///     .invoice_num("031001900204")
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .pc_type(post::PcType::DESKTOP)
    ///     .order_amount(10000)
    ///     .discount_amount(2000)
    ///     .mch_order_id("123456789")
    ///     .invoice_time("2025-01-14T19:55:06+08:00")
    ///     .purchaser_name("小弟弟")
    ///     .sale_model(post::SaleModel::SALE_MODEL_OFFLINE)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD)
    ///     .invoice_address_code("310100")
    ///     .tax_authority_code("2525252")
    ///     .transaction_time("2025-01-14T19:55:06+08:00")
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM)
    ///     .longitude("")
    ///     .latitude("")
    ///     .cate_code("JS06")
    ///     .coupon_code("6901010101098")
    ///     .invoice_code("310100")
    ///     .refund_id("123456789");
    /// let answer = client.v3().gov().subsidy().n_qualifications().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/n-qualifications/sync", rest)
    }
}

/// N品类同步资格核销信息
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::goods::upload::post::{EnergyGrade, ProductType, Response};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/n-qualifications/sync")
            .code_in_success()
            .numbered_by("out_trade_no");

    enumeration! {
        /// 类型
        PcType {
            DESKTOP = "DESKTOP",
            LAPTOP = "LAPTOP",
            COMPUTER_TYPE_UNKNOWN = "COMPUTER_TYPE_UNKNOWN",
        }
    }

    enumeration! {
        /// 销售方式
        SaleModel {
            SALE_MODEL_ONLINE = "SALE_MODEL_ONLINE",
            SALE_MODEL_OFFLINE = "SALE_MODEL_OFFLINE",
        }
    }

    enumeration! {
        /// 证件类型
        IdentityDocumentType {
            ID_DOC_TYPE_ID_CARD = "ID_DOC_TYPE_ID_CARD",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    enumeration! {
        /// 品类状态
        CateState {
            CATE_STATE_REDEEM = "CATE_STATE_REDEEM",
            CATE_STATE_REFUND = "CATE_STATE_REFUND",
        }
    }

    /// N品类同步资格核销信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 自然人姓名，加密传输
        pub real_name: Required<Sensitive>,
        /// 自然人证件号，加密传输
        pub id_card_number: Required<Sensitive>,
        /// 手机号，加密传输
        pub phone_number: Required<Sensitive>,
        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        pub appliance_id: Option<i64>,
        /// 商户支付订单号
        pub out_trade_no: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 能效等级
        pub energy_grade: Option<Enumeration<EnergyGrade>>,
        /// 收货地区编码
        pub receive_region_code: Required<String>,
        /// 家电品牌
        pub brand: Required<String>,
        /// 收货地址
        pub address: Required<String>,
        /// 使用的资格的地区编码
        pub qualification_region_code: Required<i64>,
        /// 销售企业名称
        pub seller_name: Required<String>,
        /// 统一社会信息代码
        pub license_number: Required<String>,
        /// 物流单号
        pub logistics_num: Option<String>,
        /// 签收时间
        pub delivery_time: Option<Time>,
        /// 发票号
        pub invoice_num: Required<String>,
        /// 产品类型
        pub product_type: Required<Enumeration<ProductType>>,
        /// 类型
        pub pc_type: Option<Enumeration<PcType>>,
        /// 订单金额，单位为分
        pub order_amount: Required<Fen>,
        /// 优惠金额，单位为分
        pub discount_amount: Required<Fen>,
        /// 线上平台订单编号
        pub mch_order_id: Required<String>,
        /// 开票日期
        pub invoice_time: Required<Time>,
        /// 购买方名称
        pub purchaser_name: Required<String>,
        /// 销售方式
        pub sale_model: Required<Enumeration<SaleModel>>,
        /// 证件类型
        pub identity_document_type: Required<Enumeration<IdentityDocumentType>>,
        /// 发票开具地
        pub invoice_address_code: Required<String>,
        /// 税务机关代码
        pub tax_authority_code: Required<String>,
        /// 交易完成或商品退回时间
        pub transaction_time: Required<Time>,
        /// 品类状态
        pub cate_state: Required<Enumeration<CateState>>,
        /// 经度
        pub longitude: Option<String>,
        /// 纬度
        pub latitude: Option<String>,
        /// 品类编码
        pub cate_code: Required<String>,
        /// 券码
        pub coupon_code: Option<String>,
        /// 发票代码
        pub invoice_code: Option<String>,
        /// 线上平台退款交易编号
        pub refund_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 自然人姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Required::set(value.into());
            self
        }

        /// 自然人证件号，加密传输
        #[inline]
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Required::set(value.into());
            self
        }

        /// 手机号，加密传输
        #[inline]
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Required::set(value.into());
            self
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(mut self, value: i64) -> Self {
            self.appliance_id = Some(value);
            self
        }

        /// 商户支付订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 能效等级
        #[inline]
        pub fn energy_grade(mut self, value: impl Into<Enumeration<EnergyGrade>>) -> Self {
            self.energy_grade = Some(value.into());
            self
        }

        /// 收货地区编码
        #[inline]
        pub fn receive_region_code(mut self, value: impl Into<String>) -> Self {
            self.receive_region_code = Required::set(value.into());
            self
        }

        /// 家电品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Required::set(value.into());
            self
        }

        /// 收货地址
        #[inline]
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Required::set(value.into());
            self
        }

        /// 使用的资格的地区编码
        #[inline]
        pub fn qualification_region_code(mut self, value: i64) -> Self {
            self.qualification_region_code = Required::set(value);
            self
        }

        /// 销售企业名称
        #[inline]
        pub fn seller_name(mut self, value: impl Into<String>) -> Self {
            self.seller_name = Required::set(value.into());
            self
        }

        /// 统一社会信息代码
        #[inline]
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Required::set(value.into());
            self
        }

        /// 物流单号
        #[inline]
        pub fn logistics_num(mut self, value: impl Into<String>) -> Self {
            self.logistics_num = Some(value.into());
            self
        }

        /// 签收时间
        #[inline]
        pub fn delivery_time(mut self, value: impl Into<Time>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }

        /// 发票号
        #[inline]
        pub fn invoice_num(mut self, value: impl Into<String>) -> Self {
            self.invoice_num = Required::set(value.into());
            self
        }

        /// 产品类型
        #[inline]
        pub fn product_type(mut self, value: impl Into<Enumeration<ProductType>>) -> Self {
            self.product_type = Required::set(value.into());
            self
        }

        /// 类型
        #[inline]
        pub fn pc_type(mut self, value: impl Into<Enumeration<PcType>>) -> Self {
            self.pc_type = Some(value.into());
            self
        }

        /// 订单金额，单位为分
        #[inline]
        pub fn order_amount(mut self, value: impl Into<Fen>) -> Self {
            self.order_amount = Required::set(value.into());
            self
        }

        /// 优惠金额，单位为分
        #[inline]
        pub fn discount_amount(mut self, value: impl Into<Fen>) -> Self {
            self.discount_amount = Required::set(value.into());
            self
        }

        /// 线上平台订单编号
        #[inline]
        pub fn mch_order_id(mut self, value: impl Into<String>) -> Self {
            self.mch_order_id = Required::set(value.into());
            self
        }

        /// 开票日期
        #[inline]
        pub fn invoice_time(mut self, value: impl Into<Time>) -> Self {
            self.invoice_time = Required::set(value.into());
            self
        }

        /// 购买方名称
        #[inline]
        pub fn purchaser_name(mut self, value: impl Into<String>) -> Self {
            self.purchaser_name = Required::set(value.into());
            self
        }

        /// 销售方式
        #[inline]
        pub fn sale_model(mut self, value: impl Into<Enumeration<SaleModel>>) -> Self {
            self.sale_model = Required::set(value.into());
            self
        }

        /// 证件类型
        #[inline]
        pub fn identity_document_type(
            mut self,
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            self.identity_document_type = Required::set(value.into());
            self
        }

        /// 发票开具地
        #[inline]
        pub fn invoice_address_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_address_code = Required::set(value.into());
            self
        }

        /// 税务机关代码
        #[inline]
        pub fn tax_authority_code(mut self, value: impl Into<String>) -> Self {
            self.tax_authority_code = Required::set(value.into());
            self
        }

        /// 交易完成或商品退回时间
        #[inline]
        pub fn transaction_time(mut self, value: impl Into<Time>) -> Self {
            self.transaction_time = Required::set(value.into());
            self
        }

        /// 品类状态
        #[inline]
        pub fn cate_state(mut self, value: impl Into<Enumeration<CateState>>) -> Self {
            self.cate_state = Required::set(value.into());
            self
        }

        /// 经度
        #[inline]
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// 纬度
        #[inline]
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// 品类编码
        #[inline]
        pub fn cate_code(mut self, value: impl Into<String>) -> Self {
            self.cate_code = Required::set(value.into());
            self
        }

        /// 券码
        #[inline]
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// 发票代码
        #[inline]
        pub fn invoice_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_code = Some(value.into());
            self
        }

        /// 线上平台退款交易编号
        #[inline]
        pub fn refund_id(mut self, value: impl Into<String>) -> Self {
            self.refund_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("real_name", &mut self.real_name),
                ("id_card_number", &mut self.id_card_number),
                ("phone_number", &mut self.phone_number),
                ("appliance_id", &mut self.appliance_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("sub_mchid", &mut self.sub_mchid),
                ("energy_grade", &mut self.energy_grade),
                ("receive_region_code", &mut self.receive_region_code),
                ("brand", &mut self.brand),
                ("address", &mut self.address),
                ("qualification_region_code", &mut self.qualification_region_code),
                ("seller_name", &mut self.seller_name),
                ("license_number", &mut self.license_number),
                ("logistics_num", &mut self.logistics_num),
                ("delivery_time", &mut self.delivery_time),
                ("invoice_num", &mut self.invoice_num),
                ("product_type", &mut self.product_type),
                ("pc_type", &mut self.pc_type),
                ("order_amount", &mut self.order_amount),
                ("discount_amount", &mut self.discount_amount),
                ("mch_order_id", &mut self.mch_order_id),
                ("invoice_time", &mut self.invoice_time),
                ("purchaser_name", &mut self.purchaser_name),
                ("sale_model", &mut self.sale_model),
                ("identity_document_type", &mut self.identity_document_type),
                ("invoice_address_code", &mut self.invoice_address_code),
                ("tax_authority_code", &mut self.tax_authority_code),
                ("transaction_time", &mut self.transaction_time),
                ("cate_state", &mut self.cate_state),
                ("longitude", &mut self.longitude),
                ("latitude", &mut self.latitude),
                ("cate_code", &mut self.cate_code),
                ("coupon_code", &mut self.coupon_code),
                ("invoice_code", &mut self.invoice_code),
                ("refund_id", &mut self.refund_id),
            ]);
        }
    }

    message!(Request);
}
