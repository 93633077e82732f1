//! `/v3/gov/subsidy/transactions/sync`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/gov/subsidy/transactions/sync`
pub struct Sync {
    pub(crate) node: Node,
}

impl Sync {
    /// 交易信息回传
    ///
    /// `POST /v3/gov/subsidy/transactions/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .energy_grade(post::EnergyGrade::FIRST_LEVEL)
    ///     .receive_region_code("110101")
    ///     .brand("海尔")
    ///     .address("深圳市南山区")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .order_amount(10000)
    ///     .discount_amount(2000)
    ///     .transaction_time("2025-01-14T19:55:06+08:00")
    ///     .mch_order_id("123456789")
    ///     .refund_id("123456789")
    ///     .mch_name("江苏京东信息技术有限公司")
    ///     .sale_model(post::SaleModel::SALE_MODEL_OFFLINE)
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD)
    ///     .sub_mchid("123456");
    /// let answer = client.v3().gov().subsidy().transactions().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/gov/subsidy/transactions/sync").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/gov/subsidy/transactions/sync", rest)
    }
}

/// 交易信息回传
pub mod post {
    use crate::message::{Enumeration, Fen, Listed, Object, Time, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::gov::subsidy::goods::upload::post::{EnergyGrade, Response};
    pub use crate::v3::gov::subsidy::n_qualifications::sync::post::{
        CateState, IdentityDocumentType, SaleModel,
    };

    /// 交易信息回传：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<Sensitive>("real_name"),
            optional::<Sensitive>("id_card_number"),
            optional::<Sensitive>("phone_number"),
            optional::<i64>("appliance_id"),
            required::<String>("out_trade_no"),
            optional::<Enumeration<EnergyGrade>>("energy_grade"),
            required::<String>("receive_region_code"),
            required::<String>("brand"),
            optional::<String>("address"),
            required::<i64>("qualification_region_code"),
            required::<String>("seller_name"),
            required::<String>("license_number"),
            required::<Fen>("order_amount"),
            required::<Fen>("discount_amount"),
            required::<Time>("transaction_time"),
            required::<String>("mch_order_id"),
            optional::<String>("refund_id"),
            required::<String>("mch_name"),
            optional::<Enumeration<SaleModel>>("sale_model"),
            required::<Enumeration<CateState>>("cate_state"),
            required::<Enumeration<IdentityDocumentType>>("identity_document_type"),
            optional::<String>("sub_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 自然人姓名，加密传输
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("real_name", value))
        }

        /// 自然人证件号，加密传输
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("id_card_number", value))
        }

        /// 手机号，加密传输
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("phone_number", value))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// 商户支付订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 能效等级
        pub fn energy_grade(self, value: impl Into<Enumeration<EnergyGrade>>) -> Self {
            Self(self.0.with_some::<Enumeration<EnergyGrade>>("energy_grade", value))
        }

        /// 收货地区编码（必填）
        pub fn receive_region_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receive_region_code", value))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 收货地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 销售企业名称（必填）
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_name", value))
        }

        /// 统一社会信息代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn order_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("order_amount", value))
        }

        /// 优惠金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("discount_amount", value))
        }

        /// 交易完成或商品退回时间（必填）
        pub fn transaction_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("transaction_time", value))
        }

        /// 线上平台订单编号（必填）
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_order_id", value))
        }

        /// 线上平台退款交易编号
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }

        /// 销售主体（必填）
        pub fn mch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_name", value))
        }

        /// 销售方式
        pub fn sale_model(self, value: impl Into<Enumeration<SaleModel>>) -> Self {
            Self(self.0.with_some::<Enumeration<SaleModel>>("sale_model", value))
        }

        /// 品类状态（必填）
        pub fn cate_state(self, value: impl Into<Enumeration<CateState>>) -> Self {
            Self(self.0.with_some::<Enumeration<CateState>>("cate_state", value))
        }

        /// 证件类型（必填）
        pub fn identity_document_type(
            self,
            value: impl Into<Enumeration<IdentityDocumentType>>,
        ) -> Self {
            Self(
                self.0.with_some::<Enumeration<IdentityDocumentType>>(
                    "identity_document_type",
                    value,
                ),
            )
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    request!(Request);
}
