//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

/// `/v3/gov/subsidy/zhejiang/qualifications/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 核销资格
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .req_ssn("123")
    ///     .data(vec![
    ///         post::Data::new()
    ///             .auth_code("0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1")
    ///             .cate_code("A01")
    ///             .cert_no("6225760000000000")
    ///             .grade(post::Grade::一级)
    ///             .name("张三")
    ///             .operation_time("")
    ///             .bank_name("")
    ///             .bank_subsidy("")
    ///             .plat_subsidy("")
    ///             .sales("")
    ///             .status(post::Status::N0)
    ///             .subsidy("")
    ///             .tel("13800000000")
    ///             .add_code("330000")
    ///             .address("")
    ///             .sale_models(post::SaleModels::N0)
    ///             .sn_code("")
    ///             .uniscid("")
    ///             .corp_name("")
    ///             .barcode("")
    ///             .item_name("")
    ///             .spec_model("")
    ///             .brand("")
    ///             .logistics_no("")
    ///             .delivery_time("")
    ///             .invoice_no("")
    ///             .is_ai_product("")
    ///             .pc_type("")
    ///             .order_no("")
    ///             .origin_order_no("")
    ///             .activity_add_code("")
    ///             .imei1("")
    ///             .imei2("")
    ///             .ccc_sn_order_no(""),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .qualifications()
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/sync")
    }
}

/// 核销资格
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::commit::post::SaleModels;

    enumeration! {
        /// 能耗等级
        Grade {
            一级 = "一级",
            二级 = "二级",
        }
    }

    enumeration! {
        /// 品类状态
        Status {
            N0 = "0",
            N1 = "1",
        }
    }

    /// 核销资格：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("req_ssn"), message::optional::<Vec<Data>>("data")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求流水号
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }

        /// 资格集合
        #[inline]
        pub fn data(self, value: Vec<Data>) -> Self {
            Self(self.0.with("data", value))
        }
    }

    /// 资格集合
    pub struct Data(pub(crate) message::Object);

    impl Data {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("auth_code"),
            message::required::<String>("cate_code"),
            message::required::<crate::Sensitive>("cert_no"),
            message::optional::<crate::Enumeration<Grade>>("grade"),
            message::required::<crate::Sensitive>("name"),
            message::required::<String>("operation_time"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_subsidy"),
            message::optional::<String>("plat_subsidy"),
            message::required::<String>("sales"),
            message::required::<crate::Enumeration<Status>>("status"),
            message::required::<String>("subsidy"),
            message::required::<crate::Sensitive>("tel"),
            message::required::<String>("add_code"),
            message::required::<String>("address"),
            message::required::<crate::Enumeration<SaleModels>>("sale_models"),
            message::required::<String>("sn_code"),
            message::required::<String>("uniscid"),
            message::required::<String>("corp_name"),
            message::required::<String>("barcode"),
            message::required::<String>("item_name"),
            message::required::<String>("spec_model"),
            message::required::<String>("brand"),
            message::optional::<String>("logistics_no"),
            message::optional::<String>("delivery_time"),
            message::optional::<String>("invoice_no"),
            message::required::<String>("is_ai_product"),
            message::optional::<String>("pc_type"),
            message::required::<String>("order_no"),
            message::optional::<String>("origin_order_no"),
            message::required::<String>("activity_add_code"),
            message::optional::<String>("imei1"),
            message::optional::<String>("imei2"),
            message::optional::<String>("ccc_sn_order_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品类凭证码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 品类编码（必填）
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cate_code", value))
        }

        /// 证件号码，加密传输（必填）
        pub fn cert_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("cert_no", value))
        }

        /// 能耗等级
        pub fn grade(self, value: impl Into<crate::Enumeration<Grade>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Grade>>("grade", value))
        }

        /// 姓名，加密传输（必填）
        pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("name", value))
        }

        /// 交易完成或商品退回时间戳（必填）
        pub fn operation_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("operation_time", value))
        }

        /// 银行机构名称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行补贴金额
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_subsidy", value))
        }

        /// 交易平台补贴金额
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plat_subsidy", value))
        }

        /// 销售金额（必填）
        pub fn sales(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sales", value))
        }

        /// 品类状态（必填）
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }

        /// 政府补贴金额（必填）
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subsidy", value))
        }

        /// 手机号，加密传输（必填）
        pub fn tel(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("tel", value))
        }

        /// 区县编码（必填）
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("add_code", value))
        }

        /// 收货地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 销售方式（必填）
        pub fn sale_models(self, value: impl Into<crate::Enumeration<SaleModels>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SaleModels>>("sale_models", value))
        }

        /// S/N码（必填）
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sn_code", value))
        }

        /// 统一社会信息代码（必填）
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("uniscid", value))
        }

        /// 销售企业名称（必填）
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("corp_name", value))
        }

        /// 商品条码（必填）
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("barcode", value))
        }

        /// 商品名称（必填）
        pub fn item_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("item_name", value))
        }

        /// 规格型号（必填）
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spec_model", value))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 物流单号
        pub fn logistics_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logistics_no", value))
        }

        /// 签收时间
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delivery_time", value))
        }

        /// 发票号
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_no", value))
        }

        /// 是否属于 AI 产品（必填）
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("is_ai_product", value))
        }

        /// 类型
        pub fn pc_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("pc_type", value))
        }

        /// 商户订单号（必填）
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_no", value))
        }

        /// 原始订单号
        pub fn origin_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("origin_order_no", value))
        }

        /// 活动地区编码（必填）
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_add_code", value))
        }

        /// IMEI1
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei1", value))
        }

        /// IMEI2
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("imei2", value))
        }

        /// 3C SN 锁定解锁订单号
        pub fn ccc_sn_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("ccc_sn_order_no", value))
        }
    }

    /// 核销资格：应答
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 异常数据说明列表
        pub error_data: Option<Vec<String>>,
    }

    request!(Request, Data);

    held!(Data);

    message! {
        Response {
            0 => resp_code: "resp_code",
            1 => resp_desc: "resp_desc",
            2 => error_data: "error_data",
        }
    }
}
