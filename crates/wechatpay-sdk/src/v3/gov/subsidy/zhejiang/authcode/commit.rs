//! 品类凭证码上报确认 · Commit a category code (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/authcode/commit`

/// 品类凭证码上报确认 · Commit a category code (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/authcode/commit`
#[derive(Clone)]
pub struct Commit {
    pub(crate) node: crate::chain::Node,
}

impl Commit {
    /// 品类凭证码上报确认 · Commit a category code (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/commit`
    ///
    /// 支付成功后，把已预核销的浙江补贴品类凭证码上报确认，包括订单号和政府补贴金额。模式：服务商。
    ///
    /// Commits a provisionally redeemed Zhejiang category code after payment, with the order number and the subsidy amount. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::authcode::commit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_serial_no("100001")
    ///     .cred_frozen_no("100001")
    ///     .trans_date("2026-08-01")
    ///     .trans_time("20260801100000")
    ///     .auth_code("100001")
    ///     .req_ssn("123");
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
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "品类凭证码上报确认",
        "Commit a category code (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "commit",
        "authcode/commit"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/authcode/commit", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/authcode/commit")
    }
}

/// 品类凭证码上报确认 · Commit a category code (Zhejiang)
pub mod post {

    enumeration! {
        /// 销售方式 · Sales method
        SaleModels {
            /// `0`: 含义见官方文档 · The official page has its meaning
            N0 = "0",
            /// `1`: 含义见官方文档 · The official page has its meaning
            N1 = "1",
        }
    }

    /// 品类凭证码上报确认：请求 · Commit a category code (Zhejiang): request
    pub struct Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub sp_serial_no: Option<String>,
        /// 冻结流水号（必填） · Freeze number (required)
        pub cred_frozen_no: Option<String>,
        /// 交易日期（必填） · Transaction date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub trans_date: Option<String>,
        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub trans_time: Option<String>,
        /// 收单机构订单号 · Acquirer order number
        pub acq_org_order_no: Option<String>,
        /// 商户订单号 · Merchant order number
        pub order_no: Option<String>,
        /// 政府补贴金额 · Government subsidy amount
        ///
        /// 单位为分。In fen.
        pub subsidy_amt: Option<crate::Fen>,
        /// 收货地区编码 · Delivery region code
        pub add_code: Option<String>,
        /// 收货地址 · Delivery address
        pub address: Option<String>,
        /// 销售方式 · Sales method
        pub sale_models: SaleModels,
        /// 销售企业名称 · Selling company name
        pub corp_name: Option<String>,
        /// 家电品牌 · Appliance brand
        pub brand: Option<String>,
        /// 统一社会信息代码 · Unified social credit code
        pub uniscid: Option<String>,
        /// 商品条码 · Item barcode
        pub barcode: Option<String>,
        /// 品类凭证码（必填） · Category voucher code (required)
        pub auth_code: Option<String>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// 银行机构名称 · Bank name
        pub bank_name: Option<String>,
        /// 银行补贴金额 · Bank subsidy amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub bank_subsidy: Option<String>,
        /// 交易平台补贴金额 · Platform subsidy amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub plat_subsidy: Option<String>,
        /// 区县编码 · District code
        pub county_code: Option<String>,
        /// 原订单金额 · Original order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接入方请求流水号（必填） · Access party request number (required)
        pub fn sp_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_serial_no = value.into_member();
            self
        }

        /// 冻结流水号（必填） · Freeze number (required)
        pub fn cred_frozen_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cred_frozen_no = value.into_member();
            self
        }

        /// 交易日期（必填） · Transaction date (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn trans_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_date = value.into_member();
            self
        }

        /// 交易时间（必填） · Transaction time (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn trans_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trans_time = value.into_member();
            self
        }

        /// 收单机构订单号 · Acquirer order number
        pub fn acq_org_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acq_org_order_no = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_no = value.into_member();
            self
        }

        /// 政府补贴金额 · Government subsidy amount
        ///
        /// 单位为分。In fen.
        pub fn subsidy_amt<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.subsidy_amt = value.into_member();
            self
        }

        /// 收货地区编码 · Delivery region code
        pub fn add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.add_code = value.into_member();
            self
        }

        /// 收货地址 · Delivery address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 销售方式 · Sales method
        pub fn sale_models<M>(mut self, value: impl crate::IntoMember<SaleModels, M>) -> Self {
            self.sale_models = value.into_member().unwrap_or_default();
            self
        }

        /// 销售企业名称 · Selling company name
        pub fn corp_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.corp_name = value.into_member();
            self
        }

        /// 家电品牌 · Appliance brand
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 统一社会信息代码 · Unified social credit code
        pub fn uniscid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.uniscid = value.into_member();
            self
        }

        /// 商品条码 · Item barcode
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 品类凭证码（必填） · Category voucher code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }

        /// 银行机构名称 · Bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行补贴金额 · Bank subsidy amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn bank_subsidy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_subsidy = value.into_member();
            self
        }

        /// 交易平台补贴金额 · Platform subsidy amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn plat_subsidy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plat_subsidy = value.into_member();
            self
        }

        /// 区县编码 · District code
        pub fn county_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.county_code = value.into_member();
            self
        }

        /// 原订单金额 · Original order amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 品类凭证码上报确认：应答 · Commit a category code (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_serial_no: Required "sp_serial_no",
            1 => cred_frozen_no: Required "cred_frozen_no",
            2 => trans_date: Required "trans_date",
            3 => trans_time: Required "trans_time",
            4 => acq_org_order_no: Optional "acq_org_order_no",
            5 => order_no: Optional "order_no",
            6 => subsidy_amt: Optional "subsidy_amt",
            7 => add_code: Optional "add_code",
            8 => address: Optional "address",
            9 => sale_models: Optional "sale_models",
            10 => corp_name: Optional "corp_name",
            11 => brand: Optional "brand",
            12 => uniscid: Optional "uniscid",
            13 => barcode: Optional "barcode",
            14 => auth_code: Required "auth_code",
            15 => req_ssn: Required "req_ssn",
            16 => bank_name: Optional "bank_name",
            17 => bank_subsidy: Optional "bank_subsidy",
            18 => plat_subsidy: Optional "plat_subsidy",
            19 => county_code: Optional "county_code",
            20 => amount: Optional "amount",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
        }
    }
}
