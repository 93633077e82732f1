//! 完结租借订单 · Complete a rental order
//!
//! `v2/wxv/finishrentbill`

/// 完结租借订单 · Complete a rental order
///
/// `v2/wxv/finishrentbill`
#[derive(Clone)]
pub struct Finishrentbill {
    pub(crate) node: crate::chain::Node,
}

impl Finishrentbill {
    /// 完结租借订单 · Complete a rental order
    ///
    /// `POST /wxv/finishrentbill`
    ///
    /// 租借结束时完结免押租借订单，填写是否归还、归还时间地点和总金额，随后向用户扣费。模式：普通商户。
    ///
    /// Completes a deposit-free rental order with the return details and total amount, which the user is then charged. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("100001")
    ///     .returned("TRUE")
    ///     .total_amount(40000)
    ///     .rent_fee(5800)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("充电宝有轻微损坏，赔偿30%押金")
    ///     .finish_ticket("5f2b6c0d4e8a4b7d9c1e3f5a7b9d0c2e")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=18_4&index=5](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5)
    #[doc(alias(
        "完结租借订单",
        "Complete a rental order",
        "免押租借",
        "finishrentbill",
        "wxv/finishrentbill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/finishrentbill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv/finishrentbill")
    }
}

/// 完结租借订单 · Complete a rental order
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
        /// 分账标识 · Profit-sharing flag
        ProfitSharing {
            /// `Y`: 需要分账 · Profit sharing
            Y = "Y",
            /// `N`: 不分账 · No profit sharing
            N = "N",
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

    /// 完结租借订单：请求 · Complete a rental order: request
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
        /// 服务ID（必填） · Service ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 是否归还（必填） · Whether returned (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub returned: Option<String>,
        /// 实际归还时间 · Actual return time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub real_end_time: Option<String>,
        /// 归还地点 · Return location
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub service_end_location: Option<String>,
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
        /// 赔偿金费用说明（必填） · Compensation fee description (required)
        pub compensation_fee_desc: Option<String>,
        /// 完结凭证（必填） · Completion ticket (required)
        ///
        /// 最长 512 个字符。At most 512 characters.
        pub finish_ticket: Option<String>,
        /// 分账标识（必填） · Profit-sharing flag (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub profit_sharing: ProfitSharing,
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

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 是否归还（必填） · Whether returned (required)
        pub fn returned<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.returned = value.into_member();
            self
        }

        /// 实际归还时间 · Actual return time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn real_end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.real_end_time = value.into_member();
            self
        }

        /// 归还地点 · Return location
        pub fn service_end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_end_location = value.into_member();
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

        /// 赔偿金费用说明（必填） · Compensation fee description (required)
        pub fn compensation_fee_desc<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.compensation_fee_desc = value.into_member();
            self
        }

        /// 完结凭证（必填） · Completion ticket (required)
        pub fn finish_ticket<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.finish_ticket = value.into_member();
            self
        }

        /// 分账标识（必填） · Profit-sharing flag (required)
        pub fn profit_sharing<M>(
            mut self,
            value: impl crate::IntoMember<ProfitSharing, M>,
        ) -> Self {
            self.profit_sharing = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 完结租借订单：应答 · Complete a rental order: answer
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
            5 => service_id: Required "service_id",
            6 => returned: Required "returned",
            7 => real_end_time: Optional "real_end_time",
            8 => service_end_location: Optional "service_end_location",
            9 => total_amount: Required "total_amount",
            10 => rent_fee: Required "rent_fee",
            11 => compensation_fee: Required "compensation_fee",
            12 => compensation_fee_desc: Required "compensation_fee_desc",
            13 => finish_ticket: Required "finish_ticket",
            14 => profit_sharing: Required "profit_sharing",
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
