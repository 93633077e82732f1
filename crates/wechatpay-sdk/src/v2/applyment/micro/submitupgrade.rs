//! 提交升级申请单 · Submit an upgrade application
//!
//! `v2/applyment/micro/submitupgrade`

/// 提交升级申请单 · Submit an upgrade application
///
/// `v2/applyment/micro/submitupgrade`
#[derive(Clone)]
pub struct Submitupgrade {
    pub(crate) node: crate::chain::Node,
}

impl Submitupgrade {
    /// 提交升级申请单 · Submit an upgrade application
    ///
    /// `POST /applyment/micro/submitupgrade`
    ///
    /// 服务商为小微商户提交升级申请单，补充主体类型、营业执照等资料，审核通过后完成升级。
    ///
    /// Submits an application to upgrade a micro merchant, with its organisation type and business licence.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submitupgrade::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .sub_mch_id("1900000109")
    ///     .organization_type("2")
    ///     .business_license_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///     .business_license_number("123456789012345")
    ///     .merchant_name("深圳腾讯科技有限公司")
    ///     .company_address("深圳市腾讯大厦")
    ///     .legal_person("李四")
    ///     .business_time(["1970-01-01"])
    ///     .business_licence_type("1762")
    ///     .merchant_shortname("晨光咖啡")
    ///     .business("标准")
    ///     .business_scene([1721]);
    /// let answer = client.v2().applyment().micro().submitupgrade().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=28_2&index=2](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
    #[doc(alias(
        "提交升级申请单",
        "Submit an upgrade application",
        "小微特约商户",
        "submitupgrade",
        "micro/submitupgrade"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/submitupgrade", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/submitupgrade")
    }
}

/// 提交升级申请单 · Submit an upgrade application
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 提交升级申请单：请求 · Submit an upgrade application: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sign_type: SignType,
        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_sn: Option<String>,
        /// 小微商户号（必填） · Micro merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 主体类型（必填） · Entity type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub organization_type: Option<String>,
        /// 营业执照扫描件（必填） · Business licence copy (required)
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub business_license_copy: Option<String>,
        /// 营业执照注册号（必填） · Business licence registration number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub business_license_number: Option<String>,
        /// 商户名称（必填） · Merchant name (required)
        ///
        /// 最长 110 个字符。At most 110 characters.
        pub merchant_name: Option<String>,
        /// 注册地址（必填） · Registered address (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub company_address: Option<String>,
        /// 经营者姓名/法定代表人（必填） · Operator or legal representative name (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub legal_person: Option<String>,
        /// 营业期限（必填） · Business term (required)
        ///
        /// JSON 文本；最长 50 个字符。A text that holds JSON. At most 50 characters.
        pub business_time: Option<crate::JsonText<Vec<String>>>,
        /// 营业执照类型（必填） · Business licence type (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub business_licence_type: Option<String>,
        /// 组织机构代码证照片 · Organisation code certificate image
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub organization_copy: Option<String>,
        /// 组织机构代码 · Organisation code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub organization_number: Option<String>,
        /// 组织机构代码有效期限 · Organisation code validity
        ///
        /// JSON 文本；最长 128 个字符。A text that holds JSON. At most 128 characters.
        pub organization_time: Option<crate::JsonText<Vec<String>>>,
        /// 开户名称 · Account name
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_name: Option<String>,
        /// 开户银行 · Account bank
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_bank: Option<String>,
        /// 开户银行省市编码 · Account bank region code
        ///
        /// 六位数字的行政区划代码；最长 6 个字符。A region code of six digits. At most 6 characters.
        pub bank_address_code: Option<String>,
        /// 开户银行全称 · Full account bank name
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub bank_name: Option<String>,
        /// 银行卡号 · Bank card number
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_number: Option<String>,
        /// 商户简称（必填） · Merchant short name (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub merchant_shortname: Option<String>,
        /// 费率结算规则ID（必填） · Rate settlement rule ID (required)
        ///
        /// 最长 10 个字符。At most 10 characters.
        pub business: Option<String>,
        /// 特殊资质 · Special qualifications
        ///
        /// JSON 文本；最长 1280 个字符。A text that holds JSON. At most 1280 characters.
        pub qualifications: Option<crate::JsonText<Vec<String>>>,
        /// 经营场景（必填） · Business scenarios (required)
        ///
        /// JSON 文本；最长 50 个字符。A text that holds JSON. At most 50 characters.
        pub business_scene: Option<crate::JsonText<Vec<i64>>>,
        /// 补充说明 · Additional notes
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub business_addition_desc: Option<String>,
        /// 补充材料 · Supplementary materials
        ///
        /// JSON 文本；最长 1280 个字符。A text that holds JSON. At most 1280 characters.
        pub business_addition_pics: Option<crate::JsonText<Vec<String>>>,
        /// 联系邮箱 · Contact email
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub contact_email: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        pub fn cert_sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_sn = value.into_member();
            self
        }

        /// 小微商户号（必填） · Micro merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 主体类型（必填） · Entity type (required)
        pub fn organization_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_type = value.into_member();
            self
        }

        /// 营业执照扫描件（必填） · Business licence copy (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn business_license_copy<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_copy = value.into_member();
            self
        }

        /// 营业执照注册号（必填） · Business licence registration number (required)
        pub fn business_license_number<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_license_number = value.into_member();
            self
        }

        /// 商户名称（必填） · Merchant name (required)
        pub fn merchant_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_name = value.into_member();
            self
        }

        /// 注册地址（必填） · Registered address (required)
        pub fn company_address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_address = value.into_member();
            self
        }

        /// 经营者姓名/法定代表人（必填） · Operator or legal representative name (required)
        pub fn legal_person<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.legal_person = value.into_member();
            self
        }

        /// 营业期限（必填） · Business term (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn business_time<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.business_time = value.into_list().map(crate::JsonText);
            self
        }

        /// 营业执照类型（必填） · Business licence type (required)
        pub fn business_licence_type<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_licence_type = value.into_member();
            self
        }

        /// 组织机构代码证照片 · Organisation code certificate image
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn organization_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_copy = value.into_member();
            self
        }

        /// 组织机构代码 · Organisation code
        pub fn organization_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.organization_number = value.into_member();
            self
        }

        /// 组织机构代码有效期限 · Organisation code validity
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn organization_time<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.organization_time = value.into_list().map(crate::JsonText);
            self
        }

        /// 开户名称 · Account name
        pub fn account_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_name = value.into_member();
            self
        }

        /// 开户银行 · Account bank
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行省市编码 · Account bank region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn bank_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_address_code = value.into_member();
            self
        }

        /// 开户银行全称 · Full account bank name
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行卡号 · Bank card number
        pub fn account_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_number = value.into_member();
            self
        }

        /// 商户简称（必填） · Merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 费率结算规则ID（必填） · Rate settlement rule ID (required)
        pub fn business<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business = value.into_member();
            self
        }

        /// 特殊资质 · Special qualifications
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn qualifications<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.qualifications = value.into_list().map(crate::JsonText);
            self
        }

        /// 经营场景（必填） · Business scenarios (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn business_scene<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.business_scene = value.into_list().map(crate::JsonText);
            self
        }

        /// 补充说明 · Additional notes
        pub fn business_addition_desc<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.business_addition_desc = value.into_member();
            self
        }

        /// 补充材料 · Supplementary materials
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn business_addition_pics<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.business_addition_pics = value.into_list().map(crate::JsonText);
            self
        }

        /// 联系邮箱 · Contact email
        pub fn contact_email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_email = value.into_member();
            self
        }
    }

    /// 提交升级申请单：应答 · Submit an upgrade application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 参数校验不通过的字段名 · Name of the invalid field
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_param: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => cert_sn: Required "cert_sn",
            4 => sub_mch_id: Required "sub_mch_id",
            5 => organization_type: Required "organization_type",
            6 => business_license_copy: Required "business_license_copy",
            7 => business_license_number: Required "business_license_number",
            8 => merchant_name: Required "merchant_name",
            9 => company_address: Required "company_address",
            10 => legal_person: Required "legal_person",
            11 => business_time: Required "business_time",
            12 => business_licence_type: Required "business_licence_type",
            13 => organization_copy: Optional "organization_copy",
            14 => organization_number: Optional "organization_number",
            15 => organization_time: Optional "organization_time",
            16 => account_name: Optional "account_name",
            17 => account_bank: Optional "account_bank",
            18 => bank_address_code: Optional "bank_address_code",
            19 => bank_name: Optional "bank_name",
            20 => account_number: Optional "account_number",
            21 => merchant_shortname: Required "merchant_shortname",
            22 => business: Required "business",
            23 => qualifications: Optional "qualifications",
            24 => business_scene: Required "business_scene",
            25 => business_addition_desc: Optional "business_addition_desc",
            26 => business_addition_pics: Optional "business_addition_pics",
            27 => contact_email: Optional "contact_email",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => nonce_str: Optional "nonce_str",
            3 => sign: Optional "sign",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => err_param: Optional "err_param",
        }
    }
}
