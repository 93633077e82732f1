//! Payments to users.

use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get;
use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post::{
    Request, TransferSceneReportInfo,
};

use crate::entries::{Transfer, TransferState};
use crate::error::{Error, Result};
use crate::shop::Shop;

impl Shop {
    /// Pays a user a reward, and returns the package with which the mini program asks the user to
    /// accept the money. The name is sent encrypted and never printed; the platform requires it
    /// from 2,000 yuan on.
    ///
    /// # Errors
    /// An error of the platform. The transfer number makes the call idempotent: send the same
    /// transfer again.
    pub async fn pay_user(
        &self,
        transfer: &Transfer,
        openid: &str,
        name: Option<&str>,
    ) -> Result<String> {
        self.books.enter_transfer(transfer.clone());
        // The reports that scene 1000, a campaign, requires.
        let report = [("活动名称", "新会员有礼"), ("奖励说明", "注册会员抽奖一等奖")]
            .map(|(kind, text)| TransferSceneReportInfo::new().info_type(kind).info_content(text));
        let request = Request::new()
            .appid(&*self.appid)
            .out_bill_no(&*transfer.number)
            .openid(openid)
            .user_name(name)
            .transfer_amount(transfer.amount)
            .transfer_remark("新会员有礼")
            .notify_url(&*self.notify_url)
            .transfer_scene_id("1000")
            .transfer_scene_report_infos(report);
        let transfers = self.client.v3().fund_app().mch_transfer().transfer_bills();
        let answer = transfers.post(request).await?;
        answer.into_inner().package_info.ok_or(Error::Lacks("package_info"))
    }

    /// Queries the state of a transfer.
    ///
    /// # Errors
    /// An error of the platform.
    pub async fn query_transfer(&self, number: &str) -> Result<TransferState> {
        let transfers = self.client.v3().fund_app().mch_transfer().transfer_bills();
        let answer = transfers.out_bill_no().out_bill_no(number).get().await?;
        let state = match answer.state {
            get::TransferState::SUCCESS => TransferState::Done,
            ref state if state.is_final() => TransferState::Returned,
            _ => TransferState::UnderWay,
        };
        self.books.set_transfer(number, state);
        // A notification may have arrived before this response.
        Ok(self.books.transfer(number)?.state)
    }
}
