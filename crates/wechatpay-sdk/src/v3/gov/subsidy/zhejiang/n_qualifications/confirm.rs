//! n品类核销 · Redeem N-category goods (Zhejiang)
//!
//! `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`

/// n品类核销 · Redeem N-category goods (Zhejiang)
///
/// `/v3/gov/subsidy/zhejiang/n-qualifications/confirm`
#[derive(Clone)]
pub struct Confirm {
    pub(crate) node: crate::chain::Node,
}

impl Confirm {
    /// n品类核销 · Redeem N-category goods (Zhejiang)
    ///
    /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    ///
    /// 核销浙江补贴的N品类资格，一次提交一组品类数据，敏感信息须加密，返回响应码。模式：服务商。
    ///
    /// Redeems Zhejiang subsidy entitlements for a list of N-category goods, with sensitive fields encrypted. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().req_ssn("123");
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
    /// 官方文档 · Official pages: [partner/4013989530](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[doc(alias(
        "n品类核销",
        "Redeem N-category goods (Zhejiang)",
        "国家消费品换新补贴 浙江",
        "confirm",
        "n-qualifications/confirm"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/zhejiang/n-qualifications/confirm", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/n-qualifications/confirm")
    }
}

/// n品类核销 · Redeem N-category goods (Zhejiang)
pub mod post {

    /// n品类核销：请求 · Redeem N-category goods (Zhejiang): request
    pub struct Request {
        /// 品类集合 · Product categories
        pub data: Option<Vec<Data>>,
        /// 请求流水号（必填） · Request serial number (required)
        pub req_ssn: Option<String>,
        /// 请求时间 · Request time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub req_time: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品类集合 · Product categories
        pub fn data<M>(mut self, value: impl crate::IntoList<Data, M>) -> Self {
            self.data = value.into_list();
            self
        }

        /// 请求流水号（必填） · Request serial number (required)
        pub fn req_ssn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_ssn = value.into_member();
            self
        }

        /// 请求时间 · Request time
        ///
        /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
        pub fn req_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.req_time = value.into_member();
            self
        }
    }

    /// 品类集合 · Product categories
    pub struct Data {
        /// 品类编码（必填） · Product category code (required)
        pub cate_code: Option<String>,
        /// 证件号码（必填） · ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub cert_no: Option<crate::Sensitive>,
        /// 能耗等级 · Energy consumption grade
        pub grade: Option<String>,
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
        pub status: Option<String>,
        /// 政府补贴金额（必填） · Government subsidy amount (required)
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub subsidy: Option<String>,
        /// 手机号（必填） · Phone number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub tel: Option<crate::Sensitive>,
        /// 收货地区编码（必填） · Delivery region code (required)
        pub add_code: Option<String>,
        /// 收货地址（必填） · Delivery address (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub address: Option<crate::Sensitive>,
        /// 销售方式（必填） · Sales method (required)
        pub sale_models: Option<String>,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 活动资金地区编码（必填） · Campaign funding region code (required)
        pub activity_add_code: Option<String>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub uniscid: Option<String>,
        /// 销售企业名称（必填） · Selling company name (required)
        pub corp_name: Option<String>,
        /// 数据流水号（必填） · Data serial number (required)
        pub serial_num: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Data {
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
        pub fn grade<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.grade = value.into_member();
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
        pub fn status<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.status = value.into_member();
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

        /// 收货地区编码（必填） · Delivery region code (required)
        pub fn add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.add_code = value.into_member();
            self
        }

        /// 收货地址（必填） · Delivery address (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn address<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 销售方式（必填） · Sales method (required)
        pub fn sale_models<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sale_models = value.into_member();
            self
        }

        /// 家电品牌（必填） · Appliance brand (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 活动资金地区编码（必填） · Campaign funding region code (required)
        pub fn activity_add_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_add_code = value.into_member();
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

        /// 数据流水号（必填） · Data serial number (required)
        pub fn serial_num<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.serial_num = value.into_member();
            self
        }
    }

    /// n品类核销：应答 · Redeem N-category goods (Zhejiang): answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub resp_code: Option<String>,
        /// 响应描述 · Response message
        pub resp_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Data);

    message! {
        Request {
            0 => data: Optional "data",
            1 => req_ssn: Required "req_ssn",
            2 => req_time: Optional "req_time",
        }
        Data {
            0 => cate_code: Required "cate_code",
            1 => cert_no: Required "cert_no",
            2 => grade: Optional "grade",
            3 => name: Required "name",
            4 => operation_time: Required "operation_time",
            5 => bank_name: Optional "bank_name",
            6 => bank_subsidy: Optional "bank_subsidy",
            7 => plat_subsidy: Optional "plat_subsidy",
            8 => sales: Required "sales",
            9 => status: Required "status",
            10 => subsidy: Required "subsidy",
            11 => tel: Required "tel",
            12 => add_code: Required "add_code",
            13 => address: Required "address",
            14 => sale_models: Required "sale_models",
            15 => brand: Required "brand",
            16 => activity_add_code: Required "activity_add_code",
            17 => uniscid: Required "uniscid",
            18 => corp_name: Required "corp_name",
            19 => serial_num: Required "serial_num",
        }
        Response {
            0 => resp_code: Optional "resp_code",
            1 => resp_desc: Optional "resp_desc",
        }
    }
}
