//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

/// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// n品类核销
    ///
    /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .data(vec![
    ///         post::Data::new()
    ///             .cate_code("")
    ///             .cert_no("6225760000000000")
    ///             .grade("")
    ///             .name("张三")
    ///             .operation_time("")
    ///             .bank_name("")
    ///             .bank_subsidy("")
    ///             .plat_subsidy("")
    ///             .sales("")
    ///             .status("")
    ///             .subsidy("")
    ///             .tel("13800000000")
    ///             .add_code("")
    ///             .address("某市某路1号")
    ///             .sale_models("")
    ///             .brand("")
    ///             .activity_add_code("")
    ///             .uniscid("")
    ///             .corp_name("")
    ///             .serial_num(""),
    ///     ])
    ///     .req_ssn("123")
    ///     .req_time("");
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .n_qualifications()
    ///     .confirm()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/n-qualifications/confirm", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/n-qualifications/confirm")
    }
}

/// n品类核销
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    /// n品类核销：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<Data>>("data"),
            message::required::<String>("req_ssn"),
            message::optional::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品类集合
        #[inline]
        pub fn data(self, value: Vec<Data>) -> Self {
            Self(self.0.with("data", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
        }

        /// 请求时间
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_time", value))
        }
    }

    /// 品类集合
    pub struct Data(pub(crate) message::Object);

    impl Data {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("cate_code"),
            message::required::<crate::Sensitive>("cert_no"),
            message::optional::<String>("grade"),
            message::required::<crate::Sensitive>("name"),
            message::required::<String>("operation_time"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_subsidy"),
            message::optional::<String>("plat_subsidy"),
            message::required::<String>("sales"),
            message::required::<String>("status"),
            message::required::<String>("subsidy"),
            message::required::<crate::Sensitive>("tel"),
            message::required::<String>("add_code"),
            message::required::<crate::Sensitive>("address"),
            message::required::<String>("sale_models"),
            message::required::<String>("brand"),
            message::required::<String>("activity_add_code"),
            message::required::<String>("uniscid"),
            message::required::<String>("corp_name"),
            message::required::<String>("serial_num"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub fn grade(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("grade", value))
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
        pub fn status(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("status", value))
        }

        /// 政府补贴金额（必填）
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("subsidy", value))
        }

        /// 手机号，加密传输（必填）
        pub fn tel(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("tel", value))
        }

        /// 收货地区编码（必填）
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("add_code", value))
        }

        /// 收货地址，加密传输（必填）
        pub fn address(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("address", value))
        }

        /// 销售方式（必填）
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sale_models", value))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 活动资金地区编码（必填）
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_add_code", value))
        }

        /// 统一社会信息代码（必填）
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("uniscid", value))
        }

        /// 销售企业名称（必填）
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("corp_name", value))
        }

        /// 数据流水号（必填）
        pub fn serial_num(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("serial_num", value))
        }
    }

    request!(Request, Data);

    held!(Data);
}
