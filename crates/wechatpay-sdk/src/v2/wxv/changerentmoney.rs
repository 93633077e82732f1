//! 修改租借订单 · Change a rental order amount
//!
//! `v2/wxv/changerentmoney`

/// 修改租借订单 · Change a rental order amount
///
/// `v2/wxv/changerentmoney`
#[derive(Clone)]
pub struct Changerentmoney {
    pub(crate) node: crate::chain::Node,
}

impl Changerentmoney {
    /// 修改租借订单 · Change a rental order amount
    ///
    /// `POST /wxv/changerentmoney`
    ///
    /// 商户修改免押租借订单的总金额、租金和赔偿金，需填写修改原因，之后按新金额收款。模式：普通商户。
    ///
    /// Changes the total, rent and compensation of a deposit-free rental order, with a reason. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::changerentmoney::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("100001")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000);
    /// let answer = client.v2().wxv().changerentmoney().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=18_5&index=6](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6)
    #[doc(alias(
        "修改租借订单",
        "Change a rental order amount",
        "免押租借",
        "changerentmoney",
        "wxv/changerentmoney"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/changerentmoney", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv/changerentmoney")
    }
}

/// 修改租借订单 · Change a rental order amount
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

    /// 修改租借订单：请求 · Change a rental order amount: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 商户服务订单号（必填） · Merchant service order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 修改原因 · Modification reason
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub reason: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 租金费用（必填） · Rent (required)
        ///
        /// 单位为分。In fen.
        pub rent_fee: Option<crate::Fen>,
        /// 赔偿金费用（必填） · Compensation fee (required)
        ///
        /// 单位为分。In fen.
        pub compensation_fee: Option<crate::Fen>,
        /// 赔偿金费用说明 · Compensation fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub compensation_fee_desc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
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

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 修改原因 · Modification reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 租金费用（必填） · Rent (required)
        ///
        /// 单位为分。In fen.
        pub fn rent_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.rent_fee = value.into_member();
            self
        }

        /// 赔偿金费用（必填） · Compensation fee (required)
        ///
        /// 单位为分。In fen.
        pub fn compensation_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.compensation_fee = value.into_member();
            self
        }

        /// 赔偿金费用说明 · Compensation fee description
        pub fn compensation_fee_desc<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.compensation_fee_desc = value.into_member();
            self
        }
    }

    /// 修改租借订单：应答 · Change a rental order amount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回结果 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => sign_type: Optional "sign_type",
            4 => out_order_no: Required "out_order_no",
            5 => reason: Optional "reason",
            6 => service_id: Required "service_id",
            7 => total_amount: Required "total_amount",
            8 => rent_fee: Required "rent_fee",
            9 => compensation_fee: Required "compensation_fee",
            10 => compensation_fee_desc: Optional "compensation_fee_desc",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => nonce_str: Optional "nonce_str",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => appid: Optional "appid",
            8 => mch_id: Optional "mch_id",
            9 => out_order_no: Optional "out_order_no",
            10 => service_id: Optional "service_id",
            11 => order_id: Optional "order_id",
        }
    }
}
