//! 发放企业红包 · Send a WeCom red packet
//!
//! `v2/mmpaymkttransfers/sendworkwxredpack`

/// 发放企业红包 · Send a WeCom red packet
///
/// `v2/mmpaymkttransfers/sendworkwxredpack`
#[derive(Clone)]
pub struct Sendworkwxredpack {
    pub(crate) node: crate::chain::Node,
}

impl Sendworkwxredpack {
    /// 发放企业红包 · Send a WeCom red packet
    ///
    /// `POST /mmpaymkttransfers/sendworkwxredpack`
    ///
    /// 企业通过企业微信应用向用户发放红包，可设置发送者名称和头像，返回发放结果。模式：普通商户。
    ///
    /// Sends a red packet to a user through a WeCom app, with a sender name and picture, and returns the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendworkwxredpack::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("1900000001")
    ///     .wxappid("wx8888888888888888")
    ///     .sender_name("XX活动")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！");
    /// let answer = client.v2().mmpaymkttransfers().sendworkwxredpack().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `DAY_OVER_LIMITED`: 今日红包发放个数已满（默认 10000 个）。次日再发，或申请提高上限。 · The number of red packets for today is used up (10,000 by default). Send the red packet the next day, or apply for a higher limit.
    /// - `FATAL_ERROR`: 同单号参数与首次不同。保持参数不变。 · The number was used before with other parameters. Send the original parameters.
    /// - `FREQ_LIMIT`: 调用过频。降频后用原单号再发。 · Requests are sent too often. Slow down, then send the same number again.
    /// - `ILLEGAL_APPID`: 使用了移动应用的 appid。改用公众号的 appid。 · The appid belongs to a mobile app. Use the appid of an official account.
    /// - `MONEY_LIMIT`: 金额不在允许范围。改金额或申请提额。 · The amount is outside the allowed range. Change the amount, or apply for a higher limit.
    /// - `NOTENOUGH`: 商户出资账户余额不足。充值后用原单号再发，不要换号。 · The merchant's account does not have enough money. Top up, then send the same number again. Never take a new number.
    /// - `NO_AUTH`: 收款用户账号异常，被风控拦截。换一个正常的收款账号。 · Risk control stopped the payment because the receiver's account is abnormal. Pay to another account.
    /// - `OPENID_ERROR`: openid 与 appid 不符。核对 openid。 · The openid does not belong to this appid. Check the openid.
    /// - `PROCESSING`: 已受理，处理中。二十分钟后按原单号查询。可能已经执行。 · The request was accepted and is in progress. Query by this number after 20 minutes. It may have been carried out.
    /// - `RCVDAMOUNT_LIMIT`: 该用户今日领取金额达到上限。次日再发，或调高上限。 · The user has received the maximum amount for today. Send it the next day, or raise the limit.
    /// - `SECOND_OVER_LIMITED`: 超过每分钟红包发放数（默认 1800 个）。降速后用原单号再发。 · Too many red packets were sent within a minute (1,800 by default). Slow down, then send the same number again.
    /// - `SENDAMOUNT_LIMIT`: 商户今日发放总额达到上限。次日再发，或调高上限。 · The merchant has sent its maximum amount for today. Send it the next day, or raise the limit.
    /// - `SENDNUM_LIMIT`: 该用户今日领取个数达到上限。次日再发，或在平台调高上限。 · The user has received the maximum number for today. Send it the next day, or raise the limit on the platform.
    /// - `SEND_FAILED`: 该单号已发放失败。换新单号再发。 · Sending under this number has failed. Send it again under a new number.
    /// - `SYSTEMERROR`: 系统繁忙，结果未定。用原单号再发，同一单号只会发出一个红包。可能已经执行。 · The platform is busy. The outcome is unknown. Send the same number again. Only one red packet is ever sent for it. It may have been carried out.
    /// - `CA_ERROR`, `PARAM_ERROR`, `SIGN_ERROR`, `XML_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [90135/90275](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
    #[doc(alias(
        "发放企业红包",
        "Send a WeCom red packet",
        "企业微信",
        "sendworkwxredpack",
        "mmpaymkttransfers/sendworkwxredpack"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/sendworkwxredpack", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/sendworkwxredpack")
    }
}

/// 发放企业红包 · Send a WeCom red packet
pub mod post {

    enumeration! {
        /// 场景id · Scenario ID
        SceneId {
            /// `PRODUCT_1`: 商品促销 · Sales promotion
            PRODUCT_1 = "PRODUCT_1",
            /// `PRODUCT_2`: 抽奖 · Lottery
            PRODUCT_2 = "PRODUCT_2",
            /// `PRODUCT_3`: 虚拟物品兑奖 · Prize in virtual goods
            PRODUCT_3 = "PRODUCT_3",
            /// `PRODUCT_4`: 企业内部福利 · Benefit for employees
            PRODUCT_4 = "PRODUCT_4",
            /// `PRODUCT_5`: 渠道分润 · Share for channels
            PRODUCT_5 = "PRODUCT_5",
            /// `PRODUCT_6`: 保险回馈 · Insurance reward
            PRODUCT_6 = "PRODUCT_6",
            /// `PRODUCT_7`: 彩票派奖 · Lottery payout
            PRODUCT_7 = "PRODUCT_7",
            /// `PRODUCT_8`: 税务刮奖 · Tax scratch prize
            PRODUCT_8 = "PRODUCT_8",
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

    /// 发放企业红包：请求 · Send a WeCom red packet: request
    pub struct Request {
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 公众账号appid（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub wxappid: Option<String>,
        /// 发送红包的应用id · Agent ID that sends the red packet
        pub agentid: Option<String>,
        /// 发送者名称（必填） · Sender name (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_name: Option<String>,
        /// 发送者头像 · Sender avatar
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_header_media_id: Option<String>,
        /// 用户openid（必填） · User openid (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub re_openid: Option<String>,
        /// 付款金额（必填） · Payment amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 红包祝福语（必填） · Red packet greeting (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub wishing: Option<String>,
        /// 活动名称（必填） · Campaign name (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub act_name: Option<String>,
        /// 备注（必填） · Remark (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub remark: Option<String>,
        /// 场景id · Scenario ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub scene_id: SceneId,
        /// 企业微信签名 · WeCom signature
        ///
        /// 签名，格式以官方文档为准；最长 32 个字符。A signature; the official page has its form. At most 32 characters.
        pub workwx_sign: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户订单号（必填） · Merchant order number (required)
        pub fn mch_billno<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_billno = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 公众账号appid（必填） · Official Account app ID (required)
        pub fn wxappid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxappid = value.into_member();
            self
        }

        /// 发送红包的应用id · Agent ID that sends the red packet
        pub fn agentid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.agentid = value.into_member();
            self
        }

        /// 发送者名称（必填） · Sender name (required)
        pub fn sender_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sender_name = value.into_member();
            self
        }

        /// 发送者头像 · Sender avatar
        pub fn sender_header_media_id<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.sender_header_media_id = value.into_member();
            self
        }

        /// 用户openid（必填） · User openid (required)
        pub fn re_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.re_openid = value.into_member();
            self
        }

        /// 付款金额（必填） · Payment amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 红包祝福语（必填） · Red packet greeting (required)
        pub fn wishing<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wishing = value.into_member();
            self
        }

        /// 活动名称（必填） · Campaign name (required)
        pub fn act_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.act_name = value.into_member();
            self
        }

        /// 备注（必填） · Remark (required)
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 场景id · Scenario ID
        pub fn scene_id<M>(mut self, value: impl crate::IntoMember<SceneId, M>) -> Self {
            self.scene_id = value.into_member().unwrap_or_default();
            self
        }

        /// 企业微信签名 · WeCom signature
        ///
        /// 签名，格式以官方文档为准。A signature; the official page has its form.
        pub fn workwx_sign<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.workwx_sign = value.into_member();
            self
        }
    }

    /// 发放企业红包：应答 · Send a WeCom red packet: answer
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
        /// 微信支付签名 · WeChat Pay signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最长 28 个字符。At most 28 characters.
        pub mch_billno: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 公众账号appid · Official Account app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub wxappid: Option<String>,
        /// 用户openid · User openid
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub re_openid: Option<String>,
        /// 付款金额 · Payment amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 微信单号 · WeChat Pay red packet number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub send_listid: Option<String>,
        /// 发送者名称 · Sender name
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_name: Option<String>,
        /// 发送者头像 · Sender avatar
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sender_header_media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_billno: Required "mch_billno",
            1 => mch_id: Required "mch_id",
            2 => wxappid: Required "wxappid",
            3 => agentid: Optional "agentid",
            4 => sender_name: Required "sender_name",
            5 => sender_header_media_id: Optional "sender_header_media_id",
            6 => re_openid: Required "re_openid",
            7 => total_amount: Required "total_amount",
            8 => wishing: Required "wishing",
            9 => act_name: Required "act_name",
            10 => remark: Required "remark",
            11 => scene_id: Optional "scene_id",
            12 => workwx_sign: Optional "workwx_sign",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => result_code: Optional "result_code",
            4 => err_code: Optional "err_code",
            5 => err_code_des: Optional "err_code_des",
            6 => mch_billno: Optional "mch_billno",
            7 => mch_id: Optional "mch_id",
            8 => wxappid: Optional "wxappid",
            9 => re_openid: Optional "re_openid",
            10 => total_amount: Optional "total_amount",
            11 => send_listid: Optional "send_listid",
            12 => sender_name: Optional "sender_name",
            13 => sender_header_media_id: Optional "sender_header_media_id",
        }
    }
}
