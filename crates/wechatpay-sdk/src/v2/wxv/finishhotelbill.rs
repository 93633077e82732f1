//! 完结速住订单 · Complete a hotel stay order
//!
//! `v2/wxv/finishhotelbill`

/// 完结速住订单 · Complete a hotel stay order
///
/// `v2/wxv/finishhotelbill`
#[derive(Clone)]
pub struct Finishhotelbill {
    pub(crate) node: crate::chain::Node,
}

impl Finishhotelbill {
    /// 完结速住订单 · Complete a hotel stay order
    ///
    /// `POST /wxv/finishhotelbill`
    ///
    /// 用户离店或未入住时完结免押速住订单，填写实际离店时间和各项费用，随后向用户扣费。模式：普通商户。
    ///
    /// Completes a deposit-free hotel stay order with the actual departure and fees, which the user is then charged. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::finishhotelbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("100001")
    ///     .checked_in("TRUE")
    ///     .other_fee(10000)
    ///     .compensation_fee(6000)
    ///     .compensation_fee_desc("打破房间杯子一个")
    ///     .overdue_fine(5000)
    ///     .overdue_fine_desc("延迟退房2小时，增加50元房费")
    ///     .total_amount(40000)
    ///     .finish_ticket("5f2b6c0d4e8a4b7d9c1e3f5a7b9d0c2e")
    ///     .profit_sharing(post::ProfitSharing::Y);
    /// let answer = client.v2().wxv().finishhotelbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=19_4&index=5](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
    #[doc(alias(
        "完结速住订单",
        "Complete a hotel stay order",
        "免押速住",
        "finishhotelbill",
        "wxv/finishhotelbill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/finishhotelbill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv/finishhotelbill")
    }
}

/// 完结速住订单 · Complete a hotel stay order
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

    /// 完结速住订单：请求 · Complete a hotel stay order: request
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
        /// 是否入住（必填） · Whether checked in (required)
        pub checked_in: Option<String>,
        /// 实际离店时间 · Actual check-out time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub real_end_time: Option<String>,
        /// 其他费用金额（必填） · Other fees (required)
        ///
        /// 单位为分。In fen.
        pub other_fee: Option<crate::Fen>,
        /// 取消费用 · Cancellation fee
        ///
        /// 单位为分。In fen.
        pub cancel_fee: Option<crate::Fen>,
        /// 赔偿金费用（必填） · Compensation fee (required)
        ///
        /// 单位为分。In fen.
        pub compensation_fee: Option<crate::Fen>,
        /// 赔偿金说明（必填） · Compensation fee description (required)
        pub compensation_fee_desc: Option<String>,
        /// 房费 · Room rate
        ///
        /// 单位为分。In fen.
        pub room_rate: Option<crate::Fen>,
        /// 延迟退房费用（必填） · Late check-out fee (required)
        ///
        /// 单位为分。In fen.
        pub overdue_fine: Option<crate::Fen>,
        /// 延迟退房说明（必填） · Late check-out fee description (required)
        pub overdue_fine_desc: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
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

        /// 是否入住（必填） · Whether checked in (required)
        pub fn checked_in<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.checked_in = value.into_member();
            self
        }

        /// 实际离店时间 · Actual check-out time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn real_end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.real_end_time = value.into_member();
            self
        }

        /// 其他费用金额（必填） · Other fees (required)
        ///
        /// 单位为分。In fen.
        pub fn other_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.other_fee = value.into_member();
            self
        }

        /// 取消费用 · Cancellation fee
        ///
        /// 单位为分。In fen.
        pub fn cancel_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cancel_fee = value.into_member();
            self
        }

        /// 赔偿金费用（必填） · Compensation fee (required)
        ///
        /// 单位为分。In fen.
        pub fn compensation_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.compensation_fee = value.into_member();
            self
        }

        /// 赔偿金说明（必填） · Compensation fee description (required)
        pub fn compensation_fee_desc<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.compensation_fee_desc = value.into_member();
            self
        }

        /// 房费 · Room rate
        ///
        /// 单位为分。In fen.
        pub fn room_rate<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.room_rate = value.into_member();
            self
        }

        /// 延迟退房费用（必填） · Late check-out fee (required)
        ///
        /// 单位为分。In fen.
        pub fn overdue_fine<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.overdue_fine = value.into_member();
            self
        }

        /// 延迟退房说明（必填） · Late check-out fee description (required)
        pub fn overdue_fine_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.overdue_fine_desc = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
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

    /// 完结速住订单：应答 · Complete a hotel stay order: answer
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
            6 => checked_in: Required "checked_in",
            7 => real_end_time: Optional "real_end_time",
            8 => other_fee: Required "other_fee",
            9 => cancel_fee: Optional "cancel_fee",
            10 => compensation_fee: Required "compensation_fee",
            11 => compensation_fee_desc: Required "compensation_fee_desc",
            12 => room_rate: Optional "room_rate",
            13 => overdue_fine: Required "overdue_fine",
            14 => overdue_fine_desc: Required "overdue_fine_desc",
            15 => total_amount: Required "total_amount",
            16 => finish_ticket: Required "finish_ticket",
            17 => profit_sharing: Required "profit_sharing",
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
