//! 申请入驻 · Submit a micro merchant application
//!
//! `v2/applyment/micro/submit`

/// 申请入驻 · Submit a micro merchant application
///
/// `v2/applyment/micro/submit`
#[derive(Clone)]
pub struct Submit {
    pub(crate) node: crate::chain::Node,
}

impl Submit {
    /// 申请入驻 · Submit a micro merchant application
    ///
    /// `POST /applyment/micro/submit`
    ///
    /// 服务商为小微商户申请入驻，提交身份证件、结算账户和门店等资料，之后按申请单号查询状态。
    ///
    /// Submits the onboarding application of a micro merchant with identity, settlement account and store data.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N3_0)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .business_code("123456")
    ///     .id_card_copy("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///     .id_card_national("标准")
    ///     .id_card_name("佑佑")
    ///     .id_card_number("100001")
    ///     .id_card_valid_time(["1970-01-01"])
    ///     .account_name("标准版")
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .account_number("100001")
    ///     .store_name("科技园店")
    ///     .store_address_code("110000")
    ///     .store_street("标准")
    ///     .store_entrance_pic("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///     .indoor_pic("V1_KtGdF5n3mGm7bT1oPHfY0q7nXJz2Ln")
    ///     .merchant_shortname("晨光咖啡")
    ///     .service_phone("0755-86010000")
    ///     .product_desc("到店出示后使用")
    ///     .rate("0.6%")
    ///     .contact("标准")
    ///     .contact_phone("0755-860100");
    /// let answer = client.v2().applyment().micro().submit().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=19_2](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
    #[doc(alias(
        "申请入驻",
        "Submit a micro merchant application",
        "小微特约商户",
        "submit",
        "micro/submit"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/submit", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/submit")
    }
}

/// 申请入驻 · Submit a micro merchant application
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `3.0`: 版本 3.0 · Version 3.0
            N3_0 = "3.0",
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

    /// 申请入驻：请求 · Submit a micro merchant application: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub cert_sn: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sign_type: SignType,
        /// 业务申请编号（必填） · Business application number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub business_code: Option<String>,
        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub id_card_copy: Option<String>,
        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub id_card_national: Option<String>,
        /// 身份证姓名（必填） · Name on the ID card (required)
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub id_card_name: Option<String>,
        /// 身份证号码（必填） · ID card number (required)
        ///
        /// 最长 18 个字符。At most 18 characters.
        pub id_card_number: Option<String>,
        /// 身份证有效期限JSON格式字符串（必填） · ID card validity (JSON string) (required)
        ///
        /// JSON 文本；最长 50 个字符。A text that holds JSON. At most 50 characters.
        pub id_card_valid_time: Option<crate::JsonText<Vec<String>>>,
        /// 开户名称（必填） · Account name (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_name: Option<String>,
        /// 开户银行（必填） · Account bank (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_bank: Option<String>,
        /// 开户银行省市编码（必填） · Account bank region code (required)
        ///
        /// 六位数字的行政区划代码；最长 6 个字符。A region code of six digits. At most 6 characters.
        pub bank_address_code: Option<String>,
        /// 开户银行全称 · Full account bank name
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub bank_name: Option<String>,
        /// 银行账号（必填） · Bank account number (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub account_number: Option<String>,
        /// 门店名称（必填） · Store name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub store_name: Option<String>,
        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码；最长 6 个字符。A region code of six digits. At most 6 characters.
        pub store_address_code: Option<String>,
        /// 门店街道名称（必填） · Store street name (required)
        ///
        /// 最长 500 个字符。At most 500 characters.
        pub store_street: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数；最长 20 个字符。Longitude, in decimal degrees. At most 20 characters.
        pub store_longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数；最长 20 个字符。Latitude, in decimal degrees. At most 20 characters.
        pub store_latitude: Option<String>,
        /// 门店门口照片（必填） · Store entrance photo (required)
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub store_entrance_pic: Option<String>,
        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`；最长 256 个字符。The `media_id` that the upload of the image returned. At most 256 characters.
        pub indoor_pic: Option<String>,
        /// 经营场地证明 · Business premises proof
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub address_certification: Option<String>,
        /// 商户简称（必填） · Merchant short name (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub merchant_shortname: Option<String>,
        /// 客服电话（必填） · Customer service phone (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub service_phone: Option<String>,
        /// 售卖商品/提供服务描述（必填） · Goods or services description (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub product_desc: Option<String>,
        /// 费率（必填） · Rate (required)
        ///
        /// 费率，百分数的文本，例如 `0.6%`；最长 50 个字符。A fee rate as text in percent, for example `0.6%`. At most 50 characters.
        pub rate: Option<String>,
        /// 补充说明 · Additional notes
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub business_addition_desc: Option<String>,
        /// 补充材料 · Supplementary materials
        ///
        /// JSON 文本；最长 50 个字符。A text that holds JSON. At most 50 characters.
        pub business_addition_pics: Option<crate::JsonText<Vec<String>>>,
        /// 超级管理员姓名（必填） · Super administrator name (required)
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub contact: Option<String>,
        /// 手机号码（必填） · Phone number (required)
        ///
        /// 最长 11 个字符。At most 11 characters.
        pub contact_phone: Option<String>,
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

        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        pub fn cert_sn<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_sn = value.into_member();
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

        /// 业务申请编号（必填） · Business application number (required)
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 身份证人像面照片（必填） · ID card portrait side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_card_copy<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_copy = value.into_member();
            self
        }

        /// 身份证国徽面照片（必填） · ID card emblem side image (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn id_card_national<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_national = value.into_member();
            self
        }

        /// 身份证姓名（必填） · Name on the ID card (required)
        pub fn id_card_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_name = value.into_member();
            self
        }

        /// 身份证号码（必填） · ID card number (required)
        pub fn id_card_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 身份证有效期限JSON格式字符串（必填） · ID card validity (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn id_card_valid_time<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.id_card_valid_time = value.into_list().map(crate::JsonText);
            self
        }

        /// 开户名称（必填） · Account name (required)
        pub fn account_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_name = value.into_member();
            self
        }

        /// 开户银行（必填） · Account bank (required)
        pub fn account_bank<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_bank = value.into_member();
            self
        }

        /// 开户银行省市编码（必填） · Account bank region code (required)
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

        /// 银行账号（必填） · Bank account number (required)
        pub fn account_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account_number = value.into_member();
            self
        }

        /// 门店名称（必填） · Store name (required)
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn store_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_address_code = value.into_member();
            self
        }

        /// 门店街道名称（必填） · Store street name (required)
        pub fn store_street<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_street = value.into_member();
            self
        }

        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn store_longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_longitude = value.into_member();
            self
        }

        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn store_latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_latitude = value.into_member();
            self
        }

        /// 门店门口照片（必填） · Store entrance photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn store_entrance_pic<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_entrance_pic = value.into_member();
            self
        }

        /// 店内环境照片（必填） · Store interior photo (required)
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn indoor_pic<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.indoor_pic = value.into_member();
            self
        }

        /// 经营场地证明 · Business premises proof
        pub fn address_certification<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.address_certification = value.into_member();
            self
        }

        /// 商户简称（必填） · Merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }

        /// 客服电话（必填） · Customer service phone (required)
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 售卖商品/提供服务描述（必填） · Goods or services description (required)
        pub fn product_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_desc = value.into_member();
            self
        }

        /// 费率（必填） · Rate (required)
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub fn rate<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.rate = value.into_member();
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

        /// 超级管理员姓名（必填） · Super administrator name (required)
        pub fn contact<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact = value.into_member();
            self
        }

        /// 手机号码（必填） · Phone number (required)
        pub fn contact_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_phone = value.into_member();
            self
        }

        /// 联系邮箱 · Contact email
        pub fn contact_email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contact_email = value.into_member();
            self
        }
    }

    /// 申请入驻：应答 · Submit a micro merchant application: answer
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
        /// 商户申请单号 · Merchant application number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub applyment_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => cert_sn: Required "cert_sn",
            2 => mch_id: Required "mch_id",
            3 => sign_type: Optional "sign_type",
            4 => business_code: Required "business_code",
            5 => id_card_copy: Required "id_card_copy",
            6 => id_card_national: Required "id_card_national",
            7 => id_card_name: Required "id_card_name",
            8 => id_card_number: Required "id_card_number",
            9 => id_card_valid_time: Required "id_card_valid_time",
            10 => account_name: Required "account_name",
            11 => account_bank: Required "account_bank",
            12 => bank_address_code: Required "bank_address_code",
            13 => bank_name: Optional "bank_name",
            14 => account_number: Required "account_number",
            15 => store_name: Required "store_name",
            16 => store_address_code: Required "store_address_code",
            17 => store_street: Required "store_street",
            18 => store_longitude: Optional "store_longitude",
            19 => store_latitude: Optional "store_latitude",
            20 => store_entrance_pic: Required "store_entrance_pic",
            21 => indoor_pic: Required "indoor_pic",
            22 => address_certification: Optional "address_certification",
            23 => merchant_shortname: Required "merchant_shortname",
            24 => service_phone: Required "service_phone",
            25 => product_desc: Required "product_desc",
            26 => rate: Required "rate",
            27 => business_addition_desc: Optional "business_addition_desc",
            28 => business_addition_pics: Optional "business_addition_pics",
            29 => contact: Required "contact",
            30 => contact_phone: Required "contact_phone",
            31 => contact_email: Optional "contact_email",
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
            8 => applyment_id: Optional "applyment_id",
        }
    }
}
