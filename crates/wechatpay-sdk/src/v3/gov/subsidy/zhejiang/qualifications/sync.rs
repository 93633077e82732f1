//! 核销资格 · Redeem entitlements (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

/// 核销资格 · Redeem entitlements (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/qualifications/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 核销资格 · Redeem entitlements (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
    ///
    /// 核销浙江补贴资格，一次提交一组资格数据；部分数据异常时返回异常说明列表。模式：服务商。
    ///
    /// Redeems a list of Zhejiang subsidy entitlements and returns the records that could not be processed. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
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
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "核销资格",
        "Redeem entitlements (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "sync",
        "qualifications/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/qualifications/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications/sync")
    }
}

/// 核销资格 · Redeem entitlements (Zhejiang)
pub mod post {

    enumeration! {
        /// 能耗等级 · Energy consumption grade
        Grade {
            /// `一级`: 一级能效 · Energy level 1
            一级 = "一级",
            /// `二级`: 二级能效 · Energy level 2
            二级 = "二级",
        }
    }

    enumeration! {
        /// 品类状态 · Product category status
        Status {
            /// `0`: 含义见官方文档 · The official page has its meaning
            N0 = "0",
            /// `1`: 含义见官方文档 · The official page has its meaning
            N1 = "1",
        }
    }

    enumeration! {
        /// 销售方式 · Sales method
        SaleModels {
            /// `0`: 含义见官方文档 · The official page has its meaning
            N0 = "0",
            /// `1`: 含义见官方文档 · The official page has its meaning
            N1 = "1",
        }
    }

    /// 核销资格：请求 · Redeem entitlements (Zhejiang): request
    pub struct Request {
        /// 请求流水号 · Request serial number
        pub req_ssn: Option<String>,
        /// 资格集合 · Qualifications
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求流水号 · Request serial number
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }

        /// 资格集合 · Qualifications
        pub fn data<M>(mut self, value: impl crate::IntoList<Data, M>) -> Self {
            self.data = value.into_list();
            self
        }
    }

    /// 资格集合 · Qualifications
    pub struct Data {
        /// 品类凭证码（必填） · Category voucher code (required)
        pub auth_code: Option<String>,
        /// 品类编码（必填） · Product category code (required)
        pub cate_code: Option<String>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_no: Option<crate::Sensitive>,
        /// 能耗等级 · Energy consumption grade
        pub grade: Grade,
        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 交易完成或商品退回时间戳（必填） · Transaction or return timestamp (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub operation_time: Option<String>,
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
        /// 销售金额（必填） · Sales amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub sales: Option<String>,
        /// 品类状态（必填） · Product category status (required)
        pub status: Status,
        /// 政府补贴金额（必填） · Government subsidy amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub subsidy: Option<String>,
        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub tel: Option<crate::Sensitive>,
        /// 区县编码（必填） · District code (required)
        pub add_code: Option<String>,
        /// 收货地址（必填） · Delivery address (required)
        pub address: Option<String>,
        /// 销售方式（必填） · Sales method (required)
        pub sale_models: SaleModels,
        /// S/N码（必填） · Serial number (required)
        pub sn_code: Option<String>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub uniscid: Option<String>,
        /// 销售企业名称（必填） · Selling company name (required)
        pub corp_name: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub barcode: Option<String>,
        /// 商品名称（必填） · Item name (required)
        pub item_name: Option<String>,
        /// 规格型号（必填） · Specification and model (required)
        pub spec_model: Option<String>,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 物流单号 · Tracking number
        pub logistics_no: Option<String>,
        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_time: Option<String>,
        /// 发票号 · Fapiao number
        pub invoice_no: Option<String>,
        /// 是否属于 AI 产品（必填） · Whether an AI product (required)
        pub is_ai_product: Option<String>,
        /// 类型 · Type
        pub pc_type: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub order_no: Option<String>,
        /// 原始订单号 · Original order number
        pub origin_order_no: Option<String>,
        /// 活动地区编码（必填） · Campaign region code (required)
        pub activity_add_code: Option<String>,
        /// IMEI1 · IMEI 1
        pub imei1: Option<String>,
        /// IMEI2 · IMEI 2
        pub imei2: Option<String>,
        /// 3C SN 锁定解锁订单号 · 3C SN lock or unlock order
        pub ccc_sn_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Data {
        /// 品类凭证码（必填） · Category voucher code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 品类编码（必填） · Product category code (required)
        pub fn cate_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cate_code = value.into_member();
            self
        }

        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn cert_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.cert_no = value.into_member();
            self
        }

        /// 能耗等级 · Energy consumption grade
        pub fn grade<M>(mut self, value: impl crate::IntoMember<Grade, M>) -> Self {
            self.grade = value.into_member().unwrap_or_default();
            self
        }

        /// 姓名（必填） · Name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 交易完成或商品退回时间戳（必填） · Transaction or return timestamp (required)
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn operation_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.operation_time = value.into_member();
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

        /// 销售金额（必填） · Sales amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn sales<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sales = value.into_member();
            self
        }

        /// 品类状态（必填） · Product category status (required)
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }

        /// 政府补贴金额（必填） · Government subsidy amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub fn subsidy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.subsidy = value.into_member();
            self
        }

        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn tel<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.tel = value.into_member();
            self
        }

        /// 区县编码（必填） · District code (required)
        pub fn add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.add_code = value.into_member();
            self
        }

        /// 收货地址（必填） · Delivery address (required)
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 销售方式（必填） · Sales method (required)
        pub fn sale_models<M>(mut self, value: impl crate::IntoMember<SaleModels, M>) -> Self {
            self.sale_models = value.into_member().unwrap_or_default();
            self
        }

        /// S/N码（必填） · Serial number (required)
        pub fn sn_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn_code = value.into_member();
            self
        }

        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub fn uniscid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.uniscid = value.into_member();
            self
        }

        /// 销售企业名称（必填） · Selling company name (required)
        pub fn corp_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.corp_name = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn item_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.item_name = value.into_member();
            self
        }

        /// 规格型号（必填） · Specification and model (required)
        pub fn spec_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spec_model = value.into_member();
            self
        }

        /// 家电品牌（必填） · Appliance brand (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 物流单号 · Tracking number
        pub fn logistics_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logistics_no = value.into_member();
            self
        }

        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delivery_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delivery_time = value.into_member();
            self
        }

        /// 发票号 · Fapiao number
        pub fn invoice_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_no = value.into_member();
            self
        }

        /// 是否属于 AI 产品（必填） · Whether an AI product (required)
        pub fn is_ai_product<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.is_ai_product = value.into_member();
            self
        }

        /// 类型 · Type
        pub fn pc_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.pc_type = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_no = value.into_member();
            self
        }

        /// 原始订单号 · Original order number
        pub fn origin_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.origin_order_no = value.into_member();
            self
        }

        /// 活动地区编码（必填） · Campaign region code (required)
        pub fn activity_add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_add_code = value.into_member();
            self
        }

        /// IMEI1 · IMEI 1
        pub fn imei1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei1 = value.into_member();
            self
        }

        /// IMEI2 · IMEI 2
        pub fn imei2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei2 = value.into_member();
            self
        }

        /// 3C SN 锁定解锁订单号 · 3C SN lock or unlock order
        pub fn ccc_sn_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.ccc_sn_order_no = value.into_member();
            self
        }
    }

    /// 核销资格：应答 · Redeem entitlements (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// 异常数据说明列表 · Data error descriptions
        pub error_data: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Data);

    message! {
        Request {
            0 => req_ssn: Optional "req_ssn",
            1 => data: Optional "data",
        }
        Data {
            0 => auth_code: Required "auth_code",
            1 => cate_code: Required "cate_code",
            2 => cert_no: Required "cert_no",
            3 => grade: Optional "grade",
            4 => name: Required "name",
            5 => operation_time: Required "operation_time",
            6 => bank_name: Optional "bank_name",
            7 => bank_subsidy: Optional "bank_subsidy",
            8 => plat_subsidy: Optional "plat_subsidy",
            9 => sales: Required "sales",
            10 => status: Required "status",
            11 => subsidy: Required "subsidy",
            12 => tel: Required "tel",
            13 => add_code: Required "add_code",
            14 => address: Required "address",
            15 => sale_models: Required "sale_models",
            16 => sn_code: Required "sn_code",
            17 => uniscid: Required "uniscid",
            18 => corp_name: Required "corp_name",
            19 => barcode: Required "barcode",
            20 => item_name: Required "item_name",
            21 => spec_model: Required "spec_model",
            22 => brand: Required "brand",
            23 => logistics_no: Optional "logistics_no",
            24 => delivery_time: Optional "delivery_time",
            25 => invoice_no: Optional "invoice_no",
            26 => is_ai_product: Required "is_ai_product",
            27 => pc_type: Optional "pc_type",
            28 => order_no: Required "order_no",
            29 => origin_order_no: Optional "origin_order_no",
            30 => activity_add_code: Required "activity_add_code",
            31 => imei1: Optional "imei1",
            32 => imei2: Optional "imei2",
            33 => ccc_sn_order_no: Optional "ccc_sn_order_no",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
            2 => error_data: Optional "error_data",
        }
    }
}
