//! 发放小程序红包接口 · Send a Mini Program red packet
//!
//! `v2/mmpaymkttransfers/sendminiprogramhb`

/// 发放小程序红包接口 · Send a Mini Program red packet
///
/// `v2/mmpaymkttransfers/sendminiprogramhb`
#[derive(Clone)]
pub struct Sendminiprogramhb {
    pub(crate) node: crate::chain::Node,
}

impl Sendminiprogramhb {
    /// 发放小程序红包接口 · Send a Mini Program red packet
    ///
    /// `POST /mmpaymkttransfers/sendminiprogramhb`
    ///
    /// 商户为小程序内的用户发放红包，返回拉起领取所需的信息，由用户在小程序里领取。模式：普通商户、服务商。不再对新商户开放。
    ///
    /// Sends a red packet that the user claims inside a Mini Program and returns the data needed to open it. Modes: direct merchant, partner. Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaymkttransfers::sendminiprogramhb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_billno("10000098201411111234567890")
    ///     .mch_id("1900000001")
    ///     .wxappid("wx8888888888888888")
    ///     .send_name("天虹百货")
    ///     .re_openid("oxTWIuGaIt6gTKsQRLau2M0yL16E")
    ///     .total_amount(1000)
    ///     .total_num(1)
    ///     .wishing("感谢您参加猜灯谜活动，祝您元宵节快乐！")
    ///     .act_name("猜灯谜抢红包活动")
    ///     .remark("猜越多得越多，快来抢！")
    ///     .notify_way(post::NotifyWay::MINI_PROGRAM_JSAPI);
    /// let answer = client.v2().mmpaymkttransfers().sendminiprogramhb().post(request).await?;
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
    /// 官方文档 · Official pages: [merchant/4011937425](https://pay.weixin.qq.com/doc/v2/merchant/4011937425), [partner/4011941282](https://pay.weixin.qq.com/doc/v2/partner/4011941282)
    #[doc(alias(
        "发放小程序红包接口",
        "Send a Mini Program red packet",
        "现金红包",
        "sendminiprogramhb",
        "mmpaymkttransfers/sendminiprogramhb"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/mmpaymkttransfers/sendminiprogramhb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mmpaymkttransfers/sendminiprogramhb")
    }
}

/// 发放小程序红包接口 · Send a Mini Program red packet
pub mod post {

    enumeration! {
        /// 活动信息 · Notification method
        NotifyWay {
            /// `MINI_PROGRAM_JSAPI`: 小程序方式 · In a Mini Program
            MINI_PROGRAM_JSAPI = "MINI_PROGRAM_JSAPI",
        }
    }

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

    /// 发放小程序红包接口：请求 · Send a Mini Program red packet: request
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
        /// 商户名称（必填） · Sender name (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub send_name: Option<String>,
        /// 用户openid（必填） · User openid (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub re_openid: Option<String>,
        /// 付款金额（必填） · Payment amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 红包发放总人数（必填） · Number of red packets issued (recipients) (required)
        pub total_num: Option<i64>,
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
        /// 活动信息（必填） · Notification method (required)
        ///
        /// 最长 256 个字符。At most 256 characters.
        pub notify_way: NotifyWay,
        /// 场景id · Scenario ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub scene_id: SceneId,
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

        /// 商户名称（必填） · Sender name (required)
        pub fn send_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.send_name = value.into_member();
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

        /// 红包发放总人数（必填） · Number of red packets issued (recipients) (required)
        pub fn total_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.total_num = value.into_member();
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

        /// 活动信息（必填） · Notification method (required)
        pub fn notify_way<M>(mut self, value: impl crate::IntoMember<NotifyWay, M>) -> Self {
            self.notify_way = value.into_member().unwrap_or_default();
            self
        }

        /// 场景id · Scenario ID
        pub fn scene_id<M>(mut self, value: impl crate::IntoMember<SceneId, M>) -> Self {
            self.scene_id = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发放小程序红包接口：应答 · Send a Mini Program red packet: answer
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
        /// Jsapi的入参 · JSAPI package parameter
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mch_billno: Required "mch_billno",
            1 => mch_id: Required "mch_id",
            2 => wxappid: Required "wxappid",
            3 => send_name: Required "send_name",
            4 => re_openid: Required "re_openid",
            5 => total_amount: Required "total_amount",
            6 => total_num: Required "total_num",
            7 => wishing: Required "wishing",
            8 => act_name: Required "act_name",
            9 => remark: Required "remark",
            10 => notify_way: Required "notify_way",
            11 => scene_id: Optional "scene_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => result_code: Optional "result_code",
            3 => err_code: Optional "err_code",
            4 => err_code_des: Optional "err_code_des",
            5 => mch_billno: Optional "mch_billno",
            6 => mch_id: Optional "mch_id",
            7 => wxappid: Optional "wxappid",
            8 => re_openid: Optional "re_openid",
            9 => total_amount: Optional "total_amount",
            10 => send_listid: Optional "send_listid",
            11 => package: Optional "package",
        }
    }
}
