//! `/v3/gov/subsidy/zhejiang/authcode/commit`

/// `/v3/gov/subsidy/zhejiang/authcode/commit`
pub struct Commit {
    pub(crate) node: crate::chain::Node,
}

impl Commit {
    /// 品类凭证码上报确认
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/commit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::commit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("")
    ///     .cred_frozen_no("")
    ///     .trans_date("")
    ///     .trans_time("")
    ///     .acq_org_order_no("")
    ///     .order_no("")
    ///     .subsidy_amt(0)
    ///     .add_code("")
    ///     .address("")
    ///     .sale_models(post::SaleModels::N0)
    ///     .corp_name("")
    ///     .brand("")
    ///     .uniscid("")
    ///     .barcode("")
    ///     .auth_code("")
    ///     .req_ssn("123")
    ///     .bank_name("")
    ///     .bank_subsidy("")
    ///     .plat_subsidy("")
    ///     .county_code("330000")
    ///     .amount(0);
    /// let answer = client
    ///     .v3()
    ///     .gov()
    ///     .subsidy()
    ///     .zhejiang()
    ///     .authcode()
    ///     .commit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/commit", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/commit")
    }
}

/// 品类凭证码上报确认
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    enumeration! {
        /// 销售方式
        SaleModels {
            N0 = "0",
            N1 = "1",
        }
    }

    /// 品类凭证码上报确认：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_serial_no"),
            message::required::<String>("cred_frozen_no"),
            message::required::<String>("trans_date"),
            message::required::<String>("trans_time"),
            message::optional::<String>("acq_org_order_no"),
            message::optional::<String>("order_no"),
            message::optional::<crate::Fen>("subsidy_amt"),
            message::optional::<String>("add_code"),
            message::optional::<String>("address"),
            message::optional::<crate::Enumeration<SaleModels>>("sale_models"),
            message::optional::<String>("corp_name"),
            message::optional::<String>("brand"),
            message::optional::<String>("uniscid"),
            message::optional::<String>("barcode"),
            message::required::<String>("auth_code"),
            message::required::<String>("req_ssn"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_subsidy"),
            message::optional::<String>("plat_subsidy"),
            message::optional::<String>("county_code"),
            message::optional::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接入方请求流水号（必填）
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_serial_no", value))
        }

        /// 冻结流水号（必填）
        pub fn cred_frozen_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cred_frozen_no", value))
        }

        /// 交易日期（必填）
        pub fn trans_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_date", value))
        }

        /// 交易时间（必填）
        pub fn trans_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("trans_time", value))
        }

        /// 收单机构订单号
        pub fn acq_org_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acq_org_order_no", value))
        }

        /// 商户订单号
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("order_no", value))
        }

        /// 政府补贴金额，单位为分
        pub fn subsidy_amt(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("subsidy_amt", value))
        }

        /// 收货地区编码
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("add_code", value))
        }

        /// 收货地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 销售方式
        pub fn sale_models(self, value: impl Into<crate::Enumeration<SaleModels>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SaleModels>>("sale_models", value))
        }

        /// 销售企业名称
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("corp_name", value))
        }

        /// 家电品牌
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 统一社会信息代码
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("uniscid", value))
        }

        /// 商品条码
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("barcode", value))
        }

        /// 品类凭证码（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("req_ssn", value))
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

        /// 区县编码
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("county_code", value))
        }

        /// 原订单金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    request!(Request);
}
